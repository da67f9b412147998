import type { JSX } from 'preact';
import { usePaired, useReading } from '../context';
import { momentText } from '../days';
import { Page } from '../parts/page';

/** The compliments of the team, newest first. */
export function MessagesScreen(): JSX.Element {
  const { words, locale } = useReading();
  const { progress, today, zone } = usePaired();
  const messages = progress?.messages ?? today?.messages ?? [];
  return (
    <Page title={words.messages.title}>
      {messages.length === 0 && <p>{words.messages.none}</p>}
      <ul class="plain">
        {messages.map((message) => (
          <li key={message.sent_at} class="card">
            <p class="letter">{message.text}</p>
            <p class="small">{words.messages.from(message.sent_by_name, momentText(message.sent_at, locale, zone))}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
