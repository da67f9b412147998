import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { apiOf, ask, type Api, type Reply } from '../api/client';
import type { Device, Pause, PauseReason, PersonReminders, ReminderSettings, Sighting } from '../api/shapes';
import { clientName, usePaired, useReading } from '../context';
import { addDays, dayText, momentText, weekdayName } from '../days';
import { Page } from '../parts/page';
import { go, href } from '../route';
import { changeProfile, holdBy, signOut, useAnswer, type State } from '../store/app';
import type { Profile } from '../store/db';
import { LANGUAGES, type Lang, type Words } from '../words';
import { capital } from './today';

/** The way to each setting. */
export function SettingsScreen(): JSX.Element {
  const { words } = useReading();
  const seen = usePaired();
  const { profile, mayRecord, me } = seen;
  const places: [string, string][] = [
    ['settings/reminder', words.settings.reminder],
    ...(mayRecord ? [['settings/pause', pauseTitle(seen, words)] as [string, string]] : []),
    ['settings/text', words.settings.text],
    ['settings/language', words.settings.language],
    ...(profile.role === 'client' ? [['settings/looked', words.settings.looked] as [string, string]] : []),
    ['settings/data', words.settings.data],
    ['settings/phone', profile.role === 'carer' && mayRecord ? words.settings.phones : words.settings.phone],
    ['unsent', words.unsent.title],
  ];
  const contact = me?.organisation.contact_line;
  return (
    <Page title={words.settings.title}>
      <ul class="plain">
        {places.map(([route, name]) => (
          <li key={route}>
            <a class="button" href={href(route)}>
              {name}
            </a>
          </li>
        ))}
        <li>
          <button type="button" onClick={() => void holdBy(null).then(() => go('people'))}>
            {words.settings.people}
          </button>
        </li>
      </ul>
      {contact && <p>{words.status.contact(contact)}</p>}
    </Page>
  );
}

const REMINDER = '/v1/people/{id}/reminder-settings';
const PUSH = '/v1/people/{id}/push-subscriptions';

function reminderQuestion(api: Api, seen: State): Promise<Reply<PersonReminders>> {
  return ask(api.GET(REMINDER, { params: { path: { id: seen.profile?.personId ?? '' } } }));
}

export function ReminderScreen(): JSX.Element {
  const { words } = useReading();
  const heard = useAnswer('reminder', reminderQuestion);
  const back = { route: 'settings', words: words.go.backToSettings };
  if (heard.value && heard.state !== 'refused') {
    return (
      <Page title={words.reminder.title} back={back}>
        <ReminderForm key={JSON.stringify(heard.value)} before={heard.value} />
      </Page>
    );
  }
  return (
    <Page title={words.reminder.title} back={back}>
      <p role="status">
        {heard.state === 'asking' ? words.status.loading : heard.state === 'refused' ? words.reminder.none : words.status.needsInternet}
      </p>
    </Page>
  );
}

/** Reminders come by day only: the server refuses other times. */
const EARLIEST = '08:00';
const LATEST = '20:59';

function ReminderForm({ before }: { before: PersonReminders }): JSX.Element {
  const { words, locale } = useReading();
  const { profile } = usePaired();
  const [wanted, setWanted] = useState<ReminderSettings>({
    on: before.on,
    at: before.at,
    weekdays: before.weekdays,
    channels: before.channels,
    after_silent_days: before.after_silent_days,
  });
  const [said, setSaid] = useState('');

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    if (wanted.on && wanted.weekdays.length === 0) return setSaid(words.reminder.noDay);
    if (wanted.at < EARLIEST || wanted.at > LATEST) return setSaid(words.reminder.quiet);
    const channels = wanted.on ? await channelsOf(profile.personId, wanted, before) : wanted.channels;
    if (wanted.on && channels.length === 0) return setSaid(words.reminder.noWay);
    const init = { params: { path: { id: profile.personId } }, body: { ...wanted, channels } };
    const reply = await ask(apiOf(profile.personId).PUT(REMINDER, init));
    setSaid(reply.kind === 'ok' ? words.reminder.saved : reply.kind === 'refused' ? words.status.notAllowed : words.status.needsInternet);
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <p>{words.reminder.why}</p>
      <label class="choice">
        <input type="checkbox" checked={wanted.on} onChange={(event) => setWanted({ ...wanted, on: event.currentTarget.checked })} />
        <span>{words.reminder.on}</span>
      </label>
      <label class="field" for="reminder-at">
        {words.reminder.at}
      </label>
      <input id="reminder-at" type="time" required value={wanted.at} onInput={(event) => setWanted({ ...wanted, at: event.currentTarget.value })} />
      <fieldset class="choices">
        <legend>{words.reminder.days}</legend>
        {[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
          <label key={weekday} class="choice">
            <input
              type="checkbox"
              checked={wanted.weekdays.includes(weekday)}
              onChange={(event) => {
                const others = wanted.weekdays.filter((other) => other !== weekday);
                setWanted({ ...wanted, weekdays: event.currentTarget.checked ? [...others, weekday].sort() : others });
              }}
            />
            <span>{capital(weekdayName(weekday, locale))}</span>
          </label>
        ))}
      </fieldset>
      <button class="primary" type="submit">
        {words.reminder.save}
      </button>
      <p role="status">{said}</p>
    </form>
  );
}

/** Over what the person is reminded: this phone itself where it may show notifications, and what was chosen before. */
async function channelsOf(personId: string, wanted: ReminderSettings, before: PersonReminders): Promise<ReminderSettings['channels']> {
  const others = wanted.channels.filter((channel) => channel !== 'push');
  if (before.push_key && (await subscribe(personId, before.push_key))) return [...others, 'push'];
  if (wanted.channels.length > 0) return wanted.channels;
  return before.reachable ?? [];
}

/** Lets this phone show notifications: the browser asks the person first. */
async function subscribe(personId: string, key: string): Promise<boolean> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    if (!registration || (await Notification.requestPermission()) !== 'granted') return false;
    const subscription = await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
    const init = { params: { path: { id: personId } }, body: subscription.toJSON() };
    return (await ask(apiOf(personId).POST(PUSH, init as never))).kind === 'ok';
  } catch {
    return false;
  }
}

/** Who is away: whoever reads this, or the client they care for. */
function pauseTitle(seen: State & { profile: Profile }, words: Words): string {
  return seen.profile.role === 'carer' ? words.settings.pauseOf(clientName(seen)) : words.settings.pause;
}

async function pausesQuestion(api: Api, seen: State): Promise<Reply<Pause[]>> {
  const id = episodeOf(seen);
  if (!id) return { kind: 'ok', value: [] };
  const reply = await ask(api.GET('/v1/episodes/{id}/pauses', { params: { path: { id } } }));
  return reply.kind === 'ok' ? { kind: 'ok', value: reply.value.items } : reply;
}

function episodeOf(seen: State): string | null {
  return seen.me?.clients.find(({ client_id: id }) => id === seen.profile?.clientId)?.episode_id ?? null;
}

const PAUSE_REASONS: readonly PauseReason[] = ['holiday', 'hospital', 'illness', 'other'];

/** "Ik ben weg tot …" */
export function PauseScreen(): JSX.Element {
  const { words, locale } = useReading();
  const seen = usePaired();
  const heard = useAnswer('pauses', pausesQuestion);
  const [said, setSaid] = useState('');
  const api = apiOf(seen.profile.personId);
  const episode = episodeOf(seen);
  const current = heard.value?.filter((pause) => !pause.last_day || pause.last_day >= seen.day) ?? [];

  async function comeBack(pause: Pause): Promise<void> {
    const path = { id: pause.id };
    const begun = pause.first_day < seen.day;
    const reply = begun
      ? await ask(
          api.PATCH('/v1/pauses/{id}', {
            params: { path, header: { 'If-Match': `"${pause.version}"` } },
            body: { last_day: addDays(seen.day, -1) },
          }),
        )
      : await ask(api.DELETE('/v1/pauses/{id}', { params: { path } }));
    setSaid(reply.kind === 'ok' ? words.pause.wasBack : reply.kind === 'refused' ? words.status.notAllowed : words.status.needsInternet);
    heard.again();
  }

  return (
    <Page title={pauseTitle(seen, words)} back={{ route: 'settings', words: words.go.backToSettings }}>
      {!episode && <p>{words.pause.noProgramme}</p>}
      <ul class="plain">
        {current.map((pause) => (
          <li key={pause.id} class="card">
            <p class="said">
              {pause.last_day
                ? words.pause.now(dayText(pause.first_day, locale, false), dayText(pause.last_day, locale, false))
                : words.pause.open(dayText(pause.first_day, locale, false))}
            </p>
            <button type="button" class="primary" onClick={() => void comeBack(pause)}>
              {words.pause.back}
            </button>
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
      {episode && current.length === 0 && <PauseForm episode={episode} onSaid={setSaid} onSaved={heard.again} />}
    </Page>
  );
}

interface PauseFormProps {
  episode: string;
  onSaid: (said: string) => void;
  onSaved: () => void;
}

function PauseForm({ episode, onSaid, onSaved }: PauseFormProps): JSX.Element {
  const { words } = useReading();
  const seen = usePaired();
  const [id] = useState(() => crypto.randomUUID());
  const [first, setFirst] = useState(seen.day);
  const [last, setLast] = useState('');
  const [reason, setReason] = useState<PauseReason>('holiday');

  async function save(event: Event): Promise<void> {
    event.preventDefault();
    if (last && last < first) return onSaid(words.pause.wrongDays);
    const body = { id, first_day: first, reason, ...(last ? { last_day: last } : {}) };
    const api = apiOf(seen.profile.personId);
    const reply = await ask(api.POST('/v1/episodes/{id}/pauses', { params: { path: { id: episode } }, body }));
    if (reply.kind === 'ok') {
      onSaid(words.pause.saved);
      onSaved();
    } else if (reply.kind === 'refused') {
      onSaid(reply.code === 'pause_overlaps' ? words.pause.overlaps : reply.status === 422 ? words.pause.wrongDays : words.status.notAllowed);
    } else {
      onSaid(words.status.needsInternet);
    }
  }

  return (
    <form onSubmit={(event) => void save(event)}>
      <p>{words.pause.why}</p>
      <label class="field" for="pause-from">
        {words.pause.from}
      </label>
      <input id="pause-from" type="date" required value={first} onInput={(event) => setFirst(event.currentTarget.value)} />
      <label class="field" for="pause-until">
        {words.pause.until}
      </label>
      <p class="hint" id="pause-hint">
        {words.pause.untilHint}
      </p>
      <input id="pause-until" type="date" min={first} value={last} aria-describedby="pause-hint" onInput={(event) => setLast(event.currentTarget.value)} />
      <fieldset class="choices">
        <legend>{words.pause.reason}</legend>
        {PAUSE_REASONS.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="reason" checked={reason === one} onChange={() => setReason(one)} />
            <span>{words.pause.reasons[one]}</span>
          </label>
        ))}
      </fieldset>
      <button class="primary" type="submit">
        {words.pause.save}
      </button>
    </form>
  );
}

export function TextScreen(): JSX.Element {
  const { words } = useReading();
  const { profile } = usePaired();
  return (
    <Page title={words.text.title} back={{ route: 'settings', words: words.go.backToSettings }}>
      <fieldset class="choices">
        <legend class="unseen">{words.text.title}</legend>
        {words.text.sizes.map((name, size) => (
          <label key={name} class="choice">
            <input
              type="radio"
              name="size"
              checked={profile.textSize === size}
              onChange={() => void changeProfile(profile.personId, { textSize: size as 0 | 1 | 2 })}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <p>{words.text.example}</p>
    </Page>
  );
}

export function LanguageScreen(): JSX.Element {
  const { words, language } = useReading();
  const { profile } = usePaired();
  return (
    <Page title={words.language.title} back={{ route: 'settings', words: words.go.backToSettings }}>
      <fieldset class="choices">
        <legend class="unseen">{words.language.title}</legend>
        {(Object.keys(LANGUAGES) as Lang[]).map((one) => (
          <label key={one} class="choice" lang={one}>
            <input
              type="radio"
              name="language"
              checked={one === language}
              onChange={() => void changeProfile(profile.personId, { language: one })}
            />
            <span>{LANGUAGES[one]}</span>
          </label>
        ))}
      </fieldset>
    </Page>
  );
}

interface Sightings {
  items: Sighting[];
  next_cursor?: string;
}

async function lookedQuestion(api: Api): Promise<Reply<Sightings>> {
  return ask(api.GET('/v1/me/access-log', { params: { query: { limit: 20 } } })) as Promise<Reply<Sightings>>;
}

/** Who looked at the record, or changed it. */
export function LookedScreen(): JSX.Element {
  const { words, locale } = useReading();
  const { profile, zone } = usePaired();
  const heard = useAnswer('looked', lookedQuestion);
  const [further, setFurther] = useState<Sightings | null>(null);
  useEffect(() => setFurther(null), [heard.value]);
  const items = [...(heard.value?.items ?? []), ...(further?.items ?? [])];
  const cursor = further ? further.next_cursor : heard.value?.next_cursor;

  async function more(): Promise<void> {
    const query = { limit: 20, ...(cursor ? { cursor } : {}) };
    const reply = await ask(apiOf(profile.personId).GET('/v1/me/access-log', { params: { query } }));
    if (reply.kind !== 'ok') return;
    const { items: newer, ...rest } = reply.value as Sightings;
    setFurther({ items: [...(further?.items ?? []), ...newer], ...rest });
  }

  const roles: Record<string, string> = words.looked.roles;
  const actions: Record<string, string> = words.looked.actions;
  const kinds: Record<string, string> = words.looked.kinds;
  return (
    <Page title={words.looked.title} back={{ route: 'settings', words: words.go.backToSettings }}>
      <p>{words.looked.why}</p>
      {heard.value === null && <p role="status">{heard.state === 'asking' ? words.status.loading : words.status.needsInternet}</p>}
      {heard.value && items.length === 0 && <p>{words.looked.none}</p>}
      <ul class="plain days">
        {items.map((one) => (
          <li key={one.seq}>
            <span class="name">{one.name ? words.looked.line(one.name, roles[one.role] ?? words.looked.roles.other) : words.looked.somebody}</span>
            <span>
              {words.looked.did(actions[one.action] ?? words.looked.actions.other, kinds[one.object_kind] ?? words.looked.kinds.other)}
            </span>
            {one.reason && <span class="said">{one.reason}</span>}
            <span class="small">{momentText(one.at, locale, zone)}</span>
          </li>
        ))}
      </ul>
      {cursor && (
        <button type="button" onClick={() => void more()}>
          {words.looked.more}
        </button>
      )}
    </Page>
  );
}

/** The devices of a person: one's own, or as a carer who may record those of the client. */
function devicesQuestion(person: string): (api: Api) => Promise<Reply<Device[]>> {
  return async (api) => {
    const reply = await ask(api.GET('/v1/people/{id}/devices', { params: { path: { id: person } } }));
    return reply.kind === 'ok' ? { kind: 'ok', value: reply.value.items } : reply;
  };
}

/** Devices with names that tell them apart: the second of a name is “… 2”. */
function distinct(devices: Device[]): Device[] {
  const alike = (name: string, place: number): number => devices.slice(0, place).filter((device) => device.name === name).length;
  return devices.map((device, place) => {
    const before = alike(device.name, place);
    return before > 0 ? { ...device, name: `${device.name} ${before + 1}` } : device;
  });
}

interface DevicesProps {
  person: string;
  /** Whose they are, when not one's own. */
  whose?: string;
  title: string;
  /** What follows when one is disconnected. */
  sure: string;
}

/** Devices in use, each to be disconnected when it is lost. */
function Devices({ person, whose, title, sure }: DevicesProps): JSX.Element | null {
  const { words, locale } = useReading();
  const { profile, zone } = usePaired();
  const heard = useAnswer(`devices ${person}`, devicesQuestion(person));
  const [asked, setAsked] = useState<string | null>(null);
  const [said, setSaid] = useState('');

  async function remove(device: Device): Promise<void> {
    const reply = await ask(apiOf(profile.personId).DELETE('/v1/devices/{id}', { params: { path: { id: device.id } } }));
    setAsked(null);
    setSaid(reply.kind === 'ok' ? words.phone.removed(device.name) : reply.kind === 'refused' ? words.status.notAllowed : words.status.needsInternet);
    heard.again();
  }

  if (!heard.value || heard.state === 'refused') return null;
  return (
    <section class="card">
      <h2>{title}</h2>
      {heard.value.length === 0 && <p>{words.phone.none}</p>}
      <ul class="plain">
        {distinct(heard.value).map((device) => (
          <li key={device.id} class="entry">
            <span class="name">{device.current ? `${device.name} (${words.phone.here})` : device.name}</span>
            <span>{words.phone.last(momentText(device.last_seen_at, locale, zone))}</span>
            {asked === device.id ? (
              <>
                <span>{sure}</span>
                <button type="button" onClick={() => void remove(device)}>
                  {words.phone.yes}
                </button>
                <button type="button" class="primary" onClick={() => setAsked(null)}>
                  {words.phone.no}
                </button>
              </>
            ) : (
              !device.current && (
                <button type="button" onClick={() => setAsked(device.id)}>
                  {whose ? words.phone.removeOf(device.name, whose) : words.phone.remove(device.name)}
                </button>
              )
            )}
          </li>
        ))}
      </ul>
      <p role="status">{said}</p>
    </section>
  );
}

/** This phone's pairing, the person's other devices, and for a carer who may record those of the client. */
export function PhoneScreen(): JSX.Element {
  const { words } = useReading();
  const seen = usePaired();
  const { profile, outbox, mayRecord } = seen;
  const [sure, setSure] = useState(false);
  const [said, setSaid] = useState('');
  const tended = profile.role === 'carer' && mayRecord ? profile.clientId : null;

  async function leave(): Promise<void> {
    const reply = await signOut(profile.personId);
    if (reply.kind === 'unreachable') setSaid(words.status.needsInternet);
    else go('');
  }

  return (
    <Page title={tended ? words.settings.phones : words.phone.title} back={{ route: 'settings', words: words.go.backToSettings }}>
      <p>{words.phone.paired(profile.name)}</p>
      <Devices person={profile.personId} title={words.phone.devices} sure={words.phone.sureOther} />
      {tended && (
        <Devices
          key={tended}
          person={tended}
          whose={clientName(seen)}
          title={words.phone.theirs(clientName(seen))}
          sure={words.phone.sureTheirs(clientName(seen))}
        />
      )}
      {sure ? (
        <section class="card">
          <p>{words.phone.sure}</p>
          {outbox.length > 0 && <p class="said">{words.phone.unsent}</p>}
          <button type="button" onClick={() => void leave()}>
            {words.phone.yes}
          </button>
          <button type="button" class="primary" onClick={() => setSure(false)}>
            {words.phone.no}
          </button>
        </section>
      ) : (
        <button type="button" onClick={() => setSure(true)}>
          {words.phone.signOut}
        </button>
      )}
      <p role="status">{said}</p>
    </Page>
  );
}
