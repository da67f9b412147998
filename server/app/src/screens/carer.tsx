import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { apiOf, ask, type Api, type Reply } from '../api/client';
import type { CarerStrain } from '../api/shapes';
import { clientName, usePaired, useReading } from '../context';
import { dayText, type Day } from '../days';
import { Marks } from '../parts/marks';
import { Notice, Page } from '../parts/page';
import { record, useAnswer, type State } from '../store/app';

/** What a carer said before of how heavy the care is; the server shows a carer only their own. */
export const burdensOf = {
  async question(api: Api, seen: State): Promise<Reply<CarerStrain[]>> {
    const params = { params: { path: { id: seen.profile?.clientId ?? '' } } };
    const reply = await ask(api.GET('/v1/clients/{id}/carer-strain', params));
    return reply.kind === 'ok' ? { kind: 'ok', value: reply.value.carers } : reply;
  },
  /** The days on which there is an answer, those in the outbox included. */
  days(strain: CarerStrain[] | null, seen: State): Day[] {
    const sent = strain?.flatMap(({ burdens }) => burdens.map(({ day }) => day)) ?? [];
    return [...sent, ...seen.outbox.flatMap((entry) => (entry.kind === 'burden' ? [entry.day] : []))];
  },
};

/** Once a week: how heavy is the care for you? */
export function BurdenScreen(): JSX.Element {
  const { words, locale } = useReading();
  const seen = usePaired();
  const [saved, setSaved] = useState(false);
  const strain = useAnswer('strain', burdensOf.question);
  const last = strain.value?.[0]?.burdens.at(-1);
  const back = { route: '', words: words.go.backToToday };
  if (saved) {
    return (
      <Page title={words.carer.burden} back={back}>
        <p class="said" role="status">
          {words.carer.burdenSaved}
        </p>
        {seen.reached === false && <p>{words.saved.waiting}</p>}
      </Page>
    );
  }
  const { personId, clientId } = seen.profile;
  return (
    <Page title={words.carer.title} back={back}>
      <p>{words.carer.burdenWhy}</p>
      <Marks
        name="burden"
        question={words.carer.burden}
        from={0}
        low={words.carer.burdenLow}
        high={words.carer.burdenHigh}
        chosen={null}
        onward={words.ask.save}
        onChoose={(burden) => {
          void record({ kind: 'burden', personId, clientId: clientId ?? '', savedAt: Date.now(), day: seen.day, burden }).then(() =>
            setSaved(true),
          );
        }}
      />
      {last && <p>{words.carer.burdenLast(last.burden, dayText(last.day, locale, false))}</p>}
      {strain.value?.[0] && <Sharing key={String(strain.value[0].shared_with_client)} strain={strain.value[0]} again={strain.again} />}
    </Page>
  );
}

function Sharing({ strain, again }: { strain: CarerStrain; again: () => void }): JSX.Element {
  const { words } = useReading();
  const seen = usePaired();
  const [failed, setFailed] = useState(false);
  return (
    <>
      <label class="choice">
        <input
          type="checkbox"
          checked={strain.shared_with_client}
          onChange={async (event) => {
            const params = { path: { id: seen.profile.clientId ?? '' } };
            const body = { shared: event.currentTarget.checked };
            const reply = await ask(apiOf(seen.profile.personId).PUT('/v1/clients/{id}/strain-sharing', { params, body }));
            setFailed(reply.kind !== 'ok');
            again();
          }}
        />
        <span>{words.carer.share(clientName(seen))}</span>
      </label>
      <p role="alert">{failed ? words.status.needsInternet : ''}</p>
    </>
  );
}

/** "Ik red het niet": the team is told at once. */
export function AlarmScreen(): JSX.Element {
  const { words } = useReading();
  const seen = usePaired();
  const [alarmId, setAlarmId] = useState<string | null>(null);
  const [note, setNote] = useState('');
  const contact = seen.me?.organisation.contact_line;
  const waiting = seen.outbox.some((entry) => entry.kind === 'alarm' && entry.alarmId === alarmId);
  return (
    <Page title={words.carer.alarm} back={{ route: '', words: words.go.backToToday }}>
      {alarmId ? (
        <p class="said" role="status">
          {!waiting ? words.carer.alarmSent : seen.reached === false ? words.carer.alarmWaiting : words.status.loading}
        </p>
      ) : (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            const { personId, clientId } = seen.profile;
            const id = crypto.randomUUID();
            const entry = { personId, clientId: clientId ?? '', savedAt: Date.now(), alarmId: id, note: note.trim() };
            void record({ kind: 'alarm', ...entry }).then(() => setAlarmId(id));
          }}
        >
          <p>{words.carer.alarmWhy}</p>
          <label class="field" for="alarm-note">
            {words.carer.alarmNote}
          </label>
          <textarea id="alarm-note" rows={3} maxLength={500} value={note} onInput={(event) => setNote(event.currentTarget.value)} />
          <button class="primary" type="submit">
            {words.carer.alarmGo}
          </button>
        </form>
      )}
      <Notice strong>
        <p>{words.carer.alarmDanger}</p>
        {contact && <p>{words.status.contact(contact)}</p>}
      </Notice>
    </Page>
  );
}
