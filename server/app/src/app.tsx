import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { secretIn } from './code';
import { ReadingContext, readingOf, useReading } from './context';
import { now } from './clock';
import { timeText } from './days';
import { Menu, Notice, Page } from './parts/page';
import { waitingDays } from './plan';
import { go, href, routeNow, useRoute } from './route';
import { AlarmScreen, BurdenScreen } from './screens/carer';
import { DataScreen } from './screens/data';
import { GoalScreen } from './screens/goal';
import { MessagesScreen } from './screens/messages';
import { PairScreen } from './screens/pair';
import { PeopleScreen } from './screens/people';
import { ProgressScreen } from './screens/progress';
import { LanguageScreen, LookedScreen, PauseScreen, PhoneScreen, ReminderScreen, SettingsScreen, TextScreen } from './screens/settings';
import { TodayScreen } from './screens/today';
import { UnsentScreen } from './screens/unsent';
import { holdBy, useApp, type State } from './store/app';

const SCREENS: Record<string, () => JSX.Element> = {
  '': TodayScreen,
  progress: ProgressScreen,
  messages: MessagesScreen,
  settings: SettingsScreen,
  'settings/reminder': ReminderScreen,
  'settings/pause': PauseScreen,
  'settings/text': TextScreen,
  'settings/language': LanguageScreen,
  'settings/looked': LookedScreen,
  'settings/data': DataScreen,
  'settings/phone': PhoneScreen,
  unsent: UnsentScreen,
  burden: BurdenScreen,
  alarm: AlarmScreen,
};

/** The secret of the letter's link leaves the address bar, and so the history, as soon as it is read. */
function takeSecret(): string | null {
  if (location.pathname !== '/pair') return null;
  const secret = secretIn(location.hash);
  history.replaceState(null, '', '/#/pair');
  return secret;
}

const opened = takeSecret();

export function App(): JSX.Element {
  const seen = useApp();
  const route = useRoute();
  const reading = readingOf(seen);
  const [secret, setSecret] = useState(opened);
  useEffect(() => {
    document.documentElement.lang = reading.language;
    document.documentElement.className = `text-${seen.profile?.textSize ?? 0}`;
  }, [reading.language, seen.profile?.textSize]);
  useEffect(() => {
    scrollTo({ top: 0 });
    // The next screen begins at its title, unless something on it has taken the focus already.
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [route, seen.profile?.personId]);
  return (
    <ReadingContext.Provider value={reading}>
      <Screen seen={seen} route={route} secret={secret} onPaired={() => setSecret(null)} />
    </ReadingContext.Provider>
  );
}

interface ScreenProps {
  seen: State;
  route: string;
  secret: string | null;
  onPaired: () => void;
}

function Screen({ seen, route, secret, onPaired }: ScreenProps): JSX.Element {
  const { words } = useReading();
  if (!seen.ready) return <main id="main" />;
  if (seen.broken) {
    return (
      <main id="main">
        <Page title={words.app}>
          <p>{words.status.broken}</p>
        </Page>
      </main>
    );
  }
  const { profile } = seen;
  if (route === 'pair' || seen.profiles.length === 0) {
    return (
      <main id="main">
        <PairScreen secret={secret} onDone={onPaired} />
      </main>
    );
  }
  if (!profile) {
    return (
      <main id="main">
        <PeopleScreen />
      </main>
    );
  }
  if (profile.ended) {
    return (
      <main id="main">
        <Notice strong>
          <p>{words.status.ended}</p>
          <p>{words.status.endedHelp}</p>
          {seen.outbox.length > 0 && <p>{words.status.endedWaiting}</p>}
        </Notice>
        <PairScreen secret={secret} onDone={onPaired} />
        {seen.profiles.length > 1 && (
          <button type="button" onClick={() => void holdBy(null)}>
            {words.settings.people}
          </button>
        )}
      </main>
    );
  }
  const goal = /^goal\/(.+)$/.exec(route)?.[1];
  const Shown = SCREENS[route] ?? TodayScreen;
  return (
    <>
      <a
        class="skip"
        href="#main"
        onClick={(event) => {
          event.preventDefault();
          document.getElementById('main')?.focus();
        }}
      >
        {words.go.skip}
      </a>
      <header>
        <Holder seen={seen} />
        <Status seen={seen} />
      </header>
      <main id="main" tabIndex={-1}>
        {goal ? <GoalScreen key={goal} id={goal} /> : <Shown key={route} />}
      </main>
      <Menu route={goal ? '' : (routeNow().split('/')[0] ?? '')} />
    </>
  );
}

/** Whose app this is now; where several people share the phone, the way to the others. */
function Holder({ seen }: { seen: State }): JSX.Element | null {
  const { words } = useReading();
  if (seen.profiles.length < 2 || !seen.profile) return null;
  const { name } = seen.profile;
  return (
    <button
      type="button"
      class="holder"
      aria-label={words.go.change(name)}
      onClick={() => {
        go('');
        void holdBy(null);
      }}
    >
      {name}
    </button>
  );
}

/** What is amiss: the clock, the network, what could not be sent. Nothing is said while all is well. */
function Status({ seen }: { seen: State }): JSX.Element {
  const { words, locale } = useReading();
  const waiting = seen.outbox.filter(({ refused }) => !refused);
  const refused = seen.outbox.length - waiting.length;
  const days = waitingDays(seen.outbox, Date.now());
  return (
    <div role="status">
      {seen.clockError !== 0 && (
        <Notice strong>
          <p>{words.status.clock(timeText(now(), locale, seen.zone))}</p>
        </Notice>
      )}
      {days >= 3 && seen.reached !== null && (
        <Notice strong sign="offline">
          <p>{words.unsent.long(days)}</p>
          <p>{words.unsent.longHelp}</p>
        </Notice>
      )}
      {seen.reached === false && days < 3 && (
        <Notice sign="offline">
          <p>{words.status.offline}</p>
          {waiting.length > 0 && <p>{words.status.waiting(waiting.length)}</p>}
        </Notice>
      )}
      {refused > 0 && (
        <Notice strong>
          <p>{words.unsent.refused(refused)}</p>
          <a class="button" href={href('unsent')}>
            {words.unsent.look}
          </a>
        </Notice>
      )}
    </div>
  );
}
