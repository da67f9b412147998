import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useReading } from '../context';

interface MarksProps {
  /** Names the group of radio buttons. */
  name: string;
  question: string;
  from: 0 | 1;
  low: string;
  high: string;
  /** What stands there already. */
  chosen: number | null;
  /** The words of the button that a keyboard or a screen reader ends with. */
  onward: string;
  onChoose: (mark: number) => void;
  /** Whether the question takes the focus when it appears. */
  focus?: boolean;
}

/**
 * A rating as radio buttons. A tap chooses and goes on; with the arrow keys one may walk past several, so there the
 * button that then appears, or Enter, goes on.
 */
export function Marks({ name, question, from, low, high, chosen, onward, onChoose, focus }: MarksProps): JSX.Element {
  const { words } = useReading();
  const [mark, setMark] = useState(chosen);
  const [asking, setAsking] = useState(false);
  const legend = useRef<HTMLLegendElement>(null);
  useEffect(() => {
    if (focus) legend.current?.focus({ preventScroll: true });
  }, [name]);
  const sentence = from === 0 ? words.carer.burdenMark : words.ask.mark;
  const ends = (from === 0 ? words.carer.burdenEnds : words.ask.ends)(low, high);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (mark !== null) onChoose(mark);
  };
  return (
    <form class="marks" onSubmit={submit}>
      <fieldset>
        <legend ref={legend} tabIndex={-1} class="question">
          {question}
        </legend>
        <p class="ends">{ends}</p>
        <div class="grid">
          {Array.from({ length: 11 - from }, (_, i) => i + from).map((value) => (
            <label key={value} class={value === 0 ? 'mark zero' : 'mark'}>
              <input
                type="radio"
                name={name}
                value={value}
                checked={mark === value}
                aria-label={sentence(value, low, high)}
                onClick={(event) => {
                  setMark(value);
                  // The arrow keys click as well, but no finger does so: such a click counts no taps.
                  if (event.detail > 0) onChoose(value);
                  else setAsking(true);
                }}
              />
              <span aria-hidden="true">{value}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {(asking || chosen !== null) && (
        <button class="primary" type="submit">
          {onward}
        </button>
      )}
    </form>
  );
}
