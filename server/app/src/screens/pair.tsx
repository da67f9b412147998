import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { groups, readCode } from '../code';
import { useReading } from '../context';
import { Page } from '../parts/page';
import { go } from '../route';
import { chooseLanguage, pair, useApp } from '../store/app';
import { LANGUAGES, type Lang } from '../words';

interface PairProps {
  /** The secret of the letter's QR, when its link was opened. */
  secret: string | null;
  onDone: () => void;
}

/** Joins this phone to a person, by the letter's link or its typed code. */
export function PairScreen({ secret, onDone }: PairProps): JSX.Element {
  const { words, language } = useReading();
  const seen = useApp();
  const [link, setLink] = useState(secret);
  const [typed, setTyped] = useState('');
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState('');
  const field = useId();

  async function join(code: string): Promise<void> {
    setBusy(true);
    setWrong('');
    const reply = await pair(code);
    setBusy(false);
    if (reply.kind === 'ok') {
      onDone();
      go('');
    } else if (reply.kind === 'refused') {
      setWrong(reply.code === 'device_limit_reached' ? words.pair.devices : words.pair.invalid);
    } else {
      setWrong(words.pair.offline);
    }
  }

  function submit(event: Event): void {
    event.preventDefault();
    const read = readCode(typed);
    if ('wrong' in read) setWrong(words.pair.wrong[read.wrong]);
    else void join(read.code);
  }

  const others = seen.profiles.filter(({ ended }) => !ended).map(({ name }) => name);
  return (
    <Page
      title={seen.profile?.ended ? words.pair.again : words.pair.title}
      {...(others.length > 0 ? { back: { route: '', words: words.go.back } } : {})}
    >
      {others.length > 0 && <p>{words.pair.shared(others.join(', '))}</p>}
      {link ? (
        <>
          <p>{words.pair.link}</p>
          <button class="primary" type="button" disabled={busy} onClick={() => void join(link)}>
            {words.pair.linkGo}
          </button>
          <button type="button" onClick={() => setLink(null)}>
            {words.pair.typeInstead}
          </button>
        </>
      ) : (
        <form onSubmit={submit}>
          <p>{words.pair.why}</p>
          <p>{words.pair.how}</p>
          <label class="field" for={field}>
            {words.pair.label}
          </label>
          <p class="hint" id={`${field}-hint`}>
            {words.pair.example}
          </p>
          <input
            id={field}
            class="code"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            spellcheck={false}
            enterkeyhint="go"
            value={typed}
            aria-describedby={`${field}-hint ${field}-wrong`}
            {...(wrong ? { 'aria-invalid': true } : {})}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onBlur={() => setTyped(groups(typed))}
          />
          <button class="primary" type="submit" disabled={busy}>
            {words.pair.go}
          </button>
        </form>
      )}
      <p class="wrong" role="alert" id={`${field}-wrong`}>
        {wrong}
      </p>
      <p role="status">{busy ? words.pair.busy : ''}</p>
      <div class="languages">
        {(Object.keys(LANGUAGES) as Lang[])
          .filter((other) => other !== language && !seen.profile)
          .map((other) => (
            <button key={other} type="button" lang={other} onClick={() => chooseLanguage(other)}>
              {LANGUAGES[other]}
            </button>
          ))}
      </div>
    </Page>
  );
}
