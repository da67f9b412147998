import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Goal } from '../api/shapes';
import { clientName, usePaired, useReading } from '../context';
import { dayText } from '../days';
import { GoalDrawing, SignDrawing } from '../parts/drawings';
import { Notice, Page } from '../parts/page';
import { burdenDue, givenFor, goalsOn, type Answer } from '../plan';
import { pictureOf } from '../pictures';
import { go, href } from '../route';
import { changeProfile, refresh, useAnswer } from '../store/app';
import { burdensOf } from './carer';
import { GoalQuestions } from './goal';

/** The goals planned today; the first that is open asks its question right here. */
export function TodayScreen(): JSX.Element {
  const { words, locale } = useReading();
  const seen = usePaired();
  const { profile, today, progress, day, outbox, mine } = seen;
  const goals = goalsOn(day, today, progress);
  const rows = goals.map((goal) => ({ goal, given: givenFor(goal.id, day, outbox, mine) }));
  const done = rows.filter(({ given }) => given);
  const open = rows.filter(({ given }) => !given);
  const [next, ...later] = seen.mayRecord ? open : [];
  const waiting = seen.mayRecord ? later : open;
  const message = today?.messages[0];
  // While one goal is being answered, nothing else asks for attention.
  const [asking, setAsking] = useState(false);
  return (
    <Page title={words.today.title} above={<p class="date">{capital(dayText(day, locale))}</p>}>
      {profile.role === 'carer' && <ForWhom />}
      <Where />
      {!asking && goals.length > 0 && <p class="count">{words.today.count(done.length, goals.length)}</p>}
      {next && (
        <section class="card now" aria-label={words.today.next}>
          <GoalQuestions key={next.goal.id} goal={next.goal} heading={2} onAsking={setAsking} />
        </section>
      )}
      {!asking && waiting.length > 0 && (
        <section>
          <h2>{words.today.others}</h2>
          <Rows rows={waiting} />
        </section>
      )}
      {!asking && done.length > 0 && (
        <section>
          <h2>{words.today.done}</h2>
          <Rows rows={done} />
        </section>
      )}
      {!asking && message && (
        <section class="card">
          <h2>{words.today.message(message.sent_by_name)}</h2>
          <p class="letter">{message.text}</p>
          <a class="button" href={href('messages')}>
            {words.today.allMessages}
          </a>
        </section>
      )}
      {!asking && profile.role === 'carer' && <CarerPart />}
    </Page>
  );
}

/** Why there is nothing to fill in, where that is so. */
function Where(): JSX.Element | null {
  const { words, locale } = useReading();
  const seen = usePaired();
  const { today, progress, day } = seen;
  const episode = progress?.episode ?? today?.episode;
  if (!seen.mayRead) return <p>{words.today.mayNotRead(clientName(seen))}</p>;
  if (!today && !progress) return <p role="status">{seen.reached === null ? words.status.loading : words.today.notYet}</p>;
  if (!episode) return <p>{words.today.noGoals}</p>;
  if (episode.status === 'ended') {
    return (
      <section class="card">
        <p class="said">{words.today.ended}</p>
        <a class="button primary" href={href('progress')}>
          {words.today.endedLook}
        </a>
      </section>
    );
  }
  if (day < episode.start_day) return <p>{words.today.starts(dayText(episode.start_day, locale))}</p>;
  const goals = goalsOn(day, today, progress);
  if (goals.length === 0) return <p>{(progress?.goals.length ?? 0) > 0 ? words.today.none : words.today.noGoals}</p>;
  return (
    <>
      {episode.paused && <Notice>{words.today.paused}</Notice>}
      {!seen.mayRecord && <Notice>{words.today.mayNotRecord}</Notice>}
    </>
  );
}

function Rows({ rows }: { rows: { goal: Goal; given: { answer: Answer } | null }[] }): JSX.Element {
  const { words } = useReading();
  const seen = usePaired();
  return (
    <ul class="plain">
      {rows.map(({ goal, given }) => {
        const inside = (
          <>
            <GoalDrawing picture={pictureOf(goal)} />
            <span class="grow">
              <span class="name">{goal.title}</span> <span class="small">{given ? shortly(given.answer) : words.today.open}</span>
            </span>
            {given && <SignDrawing sign="done" />}
          </>
        );
        return (
          <li key={goal.id}>
            {seen.mayRecord ? (
              <a class="row" href={href(`goal/${goal.id}`)}>
                {inside}
              </a>
            ) : (
              <div class="row">{inside}</div>
            )}
          </li>
        );
      })}
    </ul>
  );

  function shortly(answer: Answer): string {
    return answer.help ? words.ask.helps[answer.help][seen.profile.role === 'carer' ? 'carer' : 'own'] : '';
  }
}

/** Says whose name will stand by the answers, and lets a carer of two people choose. */
function ForWhom(): JSX.Element {
  const { words } = useReading();
  const seen = usePaired();
  const clients = seen.me?.clients ?? [];
  return (
    <>
      {clientName(seen) && <Notice>{words.today.asCarer(seen.profile.name, clientName(seen))}</Notice>}
      {clients.length > 1 && (
        <fieldset class="choices">
          <legend>{words.today.otherClient}</legend>
          {clients.map((client) => (
            <label key={client.client_id} class="choice">
              <input
                type="radio"
                name="client"
                checked={client.client_id === seen.profile.clientId}
                onChange={() => {
                  void changeProfile(seen.profile.personId, { clientId: client.client_id }).then(refresh);
                }}
              />
              <span>{client.name}</span>
            </label>
          ))}
        </fieldset>
      )}
    </>
  );
}

function CarerPart(): JSX.Element {
  const { words } = useReading();
  const seen = usePaired();
  const strain = useAnswer('strain', burdensOf.question);
  const days = burdensOf.days(strain.value, seen);
  const due = strain.value !== null && burdenDue(days, seen.day);
  return (
    <section class="card">
      <h2>{words.carer.title}</h2>
      <button type="button" class={due ? 'primary' : ''} onClick={() => go('burden')}>
        {words.carer.burden}
      </button>
      <button type="button" onClick={() => go('alarm')}>
        {words.carer.alarm}
      </button>
    </section>
  );
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
