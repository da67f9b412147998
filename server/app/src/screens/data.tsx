import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { apiOf, ask, type Api, type Reply } from '../api/client';
import type { OwnConsent } from '../api/shapes';
import { usePaired, useReading } from '../context';
import { dayText } from '../days';
import { Page } from '../parts/page';
import { useAnswer } from '../store/app';

async function consentsQuestion(api: Api): Promise<Reply<OwnConsent[]>> {
  const reply = await ask(api.GET('/v1/me/consents'));
  return reply.kind === 'ok' ? { kind: 'ok', value: reply.value.items } : reply;
}

/** What the person supplied, to keep; and who may do what with it. */
export function DataScreen(): JSX.Element {
  const { words } = useReading();
  const { profile } = usePaired();
  const [said, setSaid] = useState('');

  async function keep(asked: Promise<Reply<string>>, name: string, type: string): Promise<void> {
    setSaid(words.status.loading);
    const reply = await asked;
    if (reply.kind === 'ok') handOver(reply.value, name, type);
    setSaid(reply.kind === 'ok' ? words.data.kept : reply.kind === 'refused' ? words.status.notAllowed : words.status.needsInternet);
  }

  const api = apiOf(profile.personId);
  const toRead = (): Promise<Reply<string>> => ask(api.GET('/v1/me/data/page', { parseAs: 'text' })) as Promise<Reply<string>>;
  const toTake = (): Promise<Reply<string>> => ask(api.GET('/v1/me/data', { parseAs: 'text' })) as Promise<Reply<string>>;
  return (
    <Page title={words.data.title} back={{ route: 'settings', words: words.go.backToSettings }}>
      <p>{words.data.why}</p>
      <button type="button" class="primary" onClick={() => void keep(toRead(), `${words.data.file}.html`, 'text/html')}>
        {words.data.read}
      </button>
      <button type="button" onClick={() => void keep(toTake(), `${words.data.file}.json`, 'application/json')}>
        {words.data.take}
      </button>
      <p role="status">{said}</p>
      <Consents />
    </Page>
  );
}

/** What was allowed, the latest first; each change of it is there. */
function Consents(): JSX.Element {
  const { words, locale } = useReading();
  const { profile } = usePaired();
  const heard = useAnswer('consents', consentsQuestion);
  const other = (consent: OwnConsent): string =>
    profile.role === 'client' ? words.data.person(consent.carer_name, consent.relation) : consent.client_name;
  const allowed = (consent: OwnConsent): string =>
    consent.scopes.length === 0 ? words.data.nothing : consent.scopes.map((scope) => words.data.scopes[scope]).join(', ');
  return (
    <section>
      <h2>{profile.role === 'client' ? words.data.given : words.data.got}</h2>
      {heard.value === null && <p>{heard.state === 'asking' ? words.status.loading : words.status.needsInternet}</p>}
      {heard.value?.length === 0 && <p>{words.data.none}</p>}
      <ul class="plain days">
        {heard.value?.map((consent) => (
          <li key={consent.recorded_at + consent.carer_name}>
            <span class="name">{other(consent)}</span>
            <span>{allowed(consent)}</span>
            <span class="small">{words.data.since(dayText(consent.given_on, locale, false))}</span>
            {consent.ended_at && <span class="small">{words.data.ended}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Lets the browser keep a text as a file. */
function handOver(text: string, name: string, type: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = name;
  link.click();
  // The browser has begun by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
