import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePaired, useReading } from '../context';
import { dayText } from '../days';
import { Page } from '../parts/page';
import { refresh, useApp } from '../store/app';
import type { OutboxEntry } from '../store/db';
import { discard, tryAgain } from '../store/outbox';
import type { Words } from '../words';

/** What has not reached the server: what waits, and what it refused, with why. */
export function UnsentScreen(): JSX.Element {
  const { words } = useReading();
  const { outbox } = usePaired();
  const waiting = outbox.filter(({ refused }) => !refused);
  const refused = outbox.filter(({ refused }) => refused);
  const [tried, setTried] = useState(false);
  return (
    <Page title={words.unsent.title} back={{ route: '', words: words.go.backToToday }}>
      {outbox.length === 0 && <p role="status">{words.unsent.none}</p>}
      {refused.length > 0 && (
        <section class="card">
          <h2>{words.unsent.refused(refused.length)}</h2>
          <ul class="plain">
            {refused.map((entry) => (
              <li key={entry.id} class="entry">
                <About entry={entry} />
                <span>{reasonOf(entry, words)}</span>
                <button type="button" aria-label={named(words.unsent.retry, entry)} onClick={() => void tryAgain(entry).then(refresh)}>
                  {words.unsent.retry}
                </button>
                <button type="button" aria-label={named(words.unsent.remove, entry)} onClick={() => void discard(entry.id).then(refresh)}>
                  {words.unsent.remove}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {waiting.length > 0 && (
        <section class="card">
          <h2>{words.unsent.waiting(waiting.length)}</h2>
          <button type="button" class="primary" onClick={() => void refresh().then(() => setTried(true))}>
            {words.unsent.sendNow}
          </button>
          <p role="status">{tried ? words.unsent.stillNot : ''}</p>
          <ul class="plain days">
            {waiting.map((entry) => (
              <li key={entry.id}>
                <About entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );

  /** Several entries have the same buttons: to a screen reader each says what it is about. */
  function named(button: string, entry: OutboxEntry): string {
    return entry.kind === 'check-in' ? `${button}: ${entry.goalTitle}` : button;
  }
}

function About({ entry }: { entry: OutboxEntry }): JSX.Element {
  const { words, locale } = useReading();
  const { profile } = useApp();
  const voice = profile?.role === 'carer' ? 'carer' : 'own';
  if (entry.kind === 'burden') return <span class="name">{words.unsent.burden(entry.burden)}</span>;
  if (entry.kind === 'alarm') return <span class="name">{words.unsent.alarm}</span>;
  const { help, performance, satisfaction, withdraw } = entry.entry;
  return (
    <>
      <span class="name">{words.unsent.about(entry.goalTitle, dayText(entry.entry.day, locale))}</span>
      <span>{withdraw ? words.unsent.withdrawn : help && words.ask.helps[help][voice]}</span>
      {performance != null && <span>{words.saved.performance(performance)}</span>}
      {satisfaction != null && <span>{words.saved.satisfaction(satisfaction)}</span>}
    </>
  );
}

function reasonOf(entry: OutboxEntry, words: Words): string {
  const reasons: Record<string, string> = words.unsent.reasons;
  return reasons[entry.refused?.code ?? 'other'] ?? words.unsent.reasons.other;
}
