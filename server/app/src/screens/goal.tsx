import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Goal, Help, NotDoneReason, SyncEntry } from '../api/shapes';
import { now } from '../clock';
import { clientName, usePaired, useReading } from '../context';
import type { Day } from '../days';
import { GoalDrawing, SignDrawing } from '../parts/drawings';
import { Marks } from '../parts/marks';
import { Page } from '../parts/page';
import { currentStep, givenFor, goalsOn } from '../plan';
import { pictureOf } from '../pictures';
import { go } from '../route';
import { record } from '../store/app';

const HELPS: readonly Help[] = ['alone', 'with_some_help', 'with_much_help', 'not_done'];
const REASONS: readonly NotDoneReason[] = ['no_occasion', 'unwell', 'away', 'did_not_want', 'other'];
const NOTE_LENGTH = 500;

/** One goal by itself. */
export function GoalScreen({ id }: { id: string }): JSX.Element {
  const { words } = useReading();
  const seen = usePaired();
  const goal = goalsOn(seen.day, seen.today, seen.progress).find((goal) => goal.id === id);
  const back = { route: '', words: words.go.backToToday };
  const [undone, setUndone] = useState(false);
  useEffect(() => setUndone(false), [id]);
  if (!goal || !seen.mayRecord) {
    return (
      <Page title={words.go.today} back={back}>
        <p>{words.goal.gone}</p>
      </Page>
    );
  }
  const given = givenFor(goal.id, seen.day, seen.outbox, seen.mine);
  return (
    <Page title={goal.title} back={back}>
      <p role="status">{undone && !given ? words.saved.withdrawn : ''}</p>
      <section class="card now" aria-label={goal.title}>
        {given ? (
          <Saved key={goal.id} goal={goal} onUndone={() => setUndone(true)} />
        ) : (
          <GoalQuestions key={goal.id} goal={goal} heading={null} />
        )}
      </section>
    </Page>
  );
}

/** What one has answered so far. */
interface Draft {
  help?: Help | undefined;
  performance?: number | undefined;
  satisfaction?: number | undefined;
}

type Question = 'help' | 'reason' | 'performance' | 'satisfaction';

interface GoalQuestionsProps {
  goal: Goal;
  /** The level of the goal's own heading, where the title of the screen is not the goal. */
  heading: 2 | null;
  /** What stands there, when it is to be changed. */
  before?: Draft & { note?: string | undefined };
  /** Called once it is saved; otherwise the screen of the goal shows it. */
  onSaved?: () => void;
  /** Called with whether the first question is behind one. */
  onAsking?: (asking: boolean) => void;
}

/**
 * The questions about a goal, one at a time: how, how well, how satisfied. The last answer saves at once; from then on
 * the screen of the goal shows what was saved.
 */
export function GoalQuestions({ goal, heading, before = {}, onSaved, onAsking }: GoalQuestionsProps): JSX.Element {
  const { words } = useReading();
  const seen = usePaired();
  const voice = seen.profile.role === 'carer' ? 'carer' : 'own';
  const [draft, setDraft] = useState<Draft>(before);
  const [question, setQuestion] = useState<Question>('help');
  // The day of the first answer, also when midnight passes before the last.
  const [day, setDay] = useState<Day | null>(null);
  const place = useRef<HTMLDivElement>(null);
  const [moved, setMoved] = useState(false);

  useEffect(() => {
    if (moved) place.current?.scrollIntoView({ block: 'start' });
  }, [question]);

  function onward(to: Question, answer: Draft): void {
    setDraft({ ...draft, ...answer });
    setDay(day ?? seen.day);
    setMoved(true);
    setQuestion(to);
    onAsking?.(to !== 'help');
  }

  async function finish(answer: Partial<SyncEntry>): Promise<void> {
    await saveAnswer(seen, goal, day ?? seen.day, { ...answer, ...(before.note ? { note: before.note } : {}) });
    onAsking?.(false);
    if (onSaved) onSaved();
    else go(`goal/${goal.id}`);
  }

  const number = question === 'help' ? 1 : question === 'satisfaction' ? 3 : 2;
  const all = draft.help === 'not_done' && question !== 'help' ? 2 : 3;
  return (
    <div ref={place} class="questions">
      <div class="about">
        <GoalDrawing picture={pictureOf(goal)} />
        {heading ? <h2>{goal.title}</h2> : <span class="grow" />}
      </div>
      {question === 'help' ? (
        <>
          <CurrentStep goal={goal} />
          <Asked words={words.ask.help[voice]} focus={moved} level={heading ? 3 : 2} />
          <div class="helps">
            {HELPS.map((help) => (
              <button
                key={help}
                type="button"
                class={`help ${help}`}
                onClick={() => onward(help === 'not_done' ? 'reason' : 'performance', { help })}
              >
                {words.ask.helps[help][voice]}
              </button>
            ))}
          </div>
          <Agreed goal={goal} />
        </>
      ) : (
        <p class="small">
          {words.ask.step(number, all)}
        </p>
      )}
      {question === 'reason' && (
        <>
          <Asked words={words.ask.reason} focus level={heading ? 3 : 2} />
          <div class="helps">
            {REASONS.map((reason) => (
              <button key={reason} type="button" class="help" onClick={() => void finish({ help: 'not_done', not_done_reason: reason })}>
                {(voice === 'own' ? words.ask.reasons : words.ask.carerReasons)[reason]}
              </button>
            ))}
          </div>
        </>
      )}
      {question === 'performance' && (
        <Marks
          key="performance"
          name="performance"
          question={words.ask.performance}
          from={1}
          low={words.ask.performanceLow}
          high={words.ask.performanceHigh}
          chosen={draft.performance ?? null}
          onward={words.ask.onward}
          onChoose={(performance) => onward('satisfaction', { performance })}
          focus
        />
      )}
      {question === 'satisfaction' && (
        <Marks
          key="satisfaction"
          name="satisfaction"
          question={words.ask.satisfaction}
          from={1}
          low={words.ask.satisfactionLow}
          high={words.ask.satisfactionHigh}
          chosen={draft.satisfaction ?? null}
          onward={words.ask.save}
          onChoose={(satisfaction) => {
            const step = currentStep(goal);
            void finish({
              help: draft.help!,
              performance: draft.performance!,
              satisfaction,
              ...(step ? { step_id: step.id } : {}),
            });
          }}
          focus
        />
      )}
      {question !== 'help' && (
        <button type="button" onClick={() => onward(question === 'satisfaction' ? 'performance' : 'help', {})}>
          {words.ask.previous}
        </button>
      )}
    </div>
  );
}

function Asked({ words, focus, level }: { words: string; focus: boolean; level: 2 | 3 }): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focus) heading.current?.focus({ preventScroll: true });
  }, []);
  const Heading = `h${level}` as const;
  return (
    <Heading ref={heading} class="question" tabIndex={-1}>
      {words}
    </Heading>
  );
}

/** The small step to work on. */
function CurrentStep({ goal }: { goal: Goal }): JSX.Element | null {
  const { words } = useReading();
  const step = currentStep(goal);
  return (
    step && (
      <dl class="agreed">
        <dt>{words.goal.step}</dt>
        <dd>{step.title}</dd>
      </dl>
    )
  );
}

/** What was agreed about a goal: below the buttons, which are to be in sight without scrolling. */
function Agreed({ goal }: { goal: Goal }): JSX.Element | null {
  const { words } = useReading();
  const seen = usePaired();
  const work = goal.work_description;
  if (!work) return null;
  const who = seen.profile.role === 'carer' ? words.goal.does(clientName(seen)) : words.goal.doYou;
  return (
    <dl class="agreed">
      <dt>{who}</dt>
      <dd>{work.client_does}</dd>
      <dt>{words.goal.staffDo}</dt>
      <dd>{work.staff_do}</dd>
    </dl>
  );
}

/** What was saved, with the way back and the way on. */
function Saved({ goal, onUndone }: { goal: Goal; onUndone: () => void }): JSX.Element {
  const { words } = useReading();
  const seen = usePaired();
  const { day, outbox, mine } = seen;
  const voice = seen.profile.role === 'carer' ? 'carer' : 'own';
  const [changing, setChanging] = useState(false);
  const [writing, setWriting] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const given = givenFor(goal.id, day, outbox, mine);

  useEffect(() => {
    if (writing) return;
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  }, [changing, writing]);

  if (!given) return <></>;
  const { answer, sent } = given;
  const bare: Draft & { note?: string | undefined } = {
    help: answer.help,
    performance: answer.performance,
    satisfaction: answer.satisfaction,
    note: answer.note,
  };
  if (changing) return <GoalQuestions goal={goal} heading={null} before={bare} onSaved={() => setChanging(false)} />;
  const next = goalsOn(day, seen.today, seen.progress).find((other) => !givenFor(other.id, day, outbox, mine));
  return (
    <div class="saved">
      <p ref={heading} tabIndex={-1} class="question" role="status">
        <SignDrawing sign="done" />
        <span>{words.saved.title}</span>
      </p>
      <ul class="summary">
        <li>{answer.help && words.ask.helps[answer.help][voice]}</li>
        {answer.not_done_reason && <li>{(voice === 'own' ? words.ask.reasons : words.ask.carerReasons)[answer.not_done_reason]}</li>}
        {answer.performance != null && <li>{words.saved.performance(answer.performance)}</li>}
        {answer.satisfaction != null && <li>{words.saved.satisfaction(answer.satisfaction)}</li>}
        {answer.note && <li class="said">{words.saved.note(answer.note)}</li>}
        {voice === 'carer' && <li>{words.saved.by(seen.profile.name)}</li>}
      </ul>
      <p class="small">{sent ? words.saved.sent : words.saved.waiting}</p>
      <button class="primary" type="button" onClick={() => go(next ? `goal/${next.id}` : '')}>
        {next ? words.saved.next(next.title) : words.saved.finish}
      </button>
      {writing ? (
        <NoteForm
          before={answer.note ?? ''}
          onSave={(note) => {
            setWriting(false);
            const { help, performance, satisfaction, not_done_reason, step_id } = answer;
            const again = { help, performance, satisfaction, not_done_reason, step_id, note: note || undefined };
            void saveAnswer(seen, goal, day, definedOnly(again));
          }}
        />
      ) : (
        <button type="button" onClick={() => setWriting(true)}>
          {words.saved.addNote}
        </button>
      )}
      <button type="button" onClick={() => setChanging(true)}>
        {words.saved.change}
      </button>
      <button
        type="button"
        onClick={() => {
          onUndone();
          void saveAnswer(seen, goal, day, { withdraw: true });
        }}
      >
        {words.saved.undo}
      </button>
    </div>
  );
}

function NoteForm({ before, onSave }: { before: string; onSave: (note: string) => void }): JSX.Element {
  const { words } = useReading();
  const [note, setNote] = useState(before);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSave(note.trim());
      }}
    >
      <label class="field" for="note">
        {words.saved.noteLabel}
      </label>
      <p class="hint" id="note-hint">
        {words.saved.noteHint}
      </p>
      <textarea
        id="note"
        ref={field}
        rows={4}
        maxLength={NOTE_LENGTH}
        aria-describedby="note-hint"
        value={note}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      {note.length > NOTE_LENGTH - 100 && <p role="status">{words.saved.noteLeft(NOTE_LENGTH - note.length)}</p>}
      <button class="primary" type="submit">
        {words.saved.noteSave}
      </button>
    </form>
  );
}

type Seen = ReturnType<typeof usePaired>;

async function saveAnswer(seen: Seen, goal: Goal, day: string, answer: Partial<SyncEntry>): Promise<void> {
  const at = now();
  await record({
    kind: 'check-in',
    personId: seen.profile.personId,
    clientId: seen.profile.clientId ?? '',
    savedAt: Date.now(),
    goalTitle: goal.title,
    entry: { goal_id: goal.id, day, recorded_at: new Date(at).toISOString(), ...answer },
  });
}

/** Without what is absent: the server takes no `null`. */
function definedOnly<T extends object>(value: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part != null)) as { [K in keyof T]?: NonNullable<T[K]> };
}
