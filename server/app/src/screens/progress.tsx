import type { JSX } from 'preact';
import type { CareDecision, Goal, Progress, Series } from '../api/shapes';
import { change, HEIGHT, latest, lineOf, WIDTH, x, y } from '../chart';
import { usePaired, useReading } from '../context';
import { daysBetween, dayText, type Day } from '../days';
import { GoalDrawing, SignDrawing } from '../parts/drawings';
import { Page } from '../parts/page';
import { pictureOf } from '../pictures';
import { capital } from './today';

/** How many days the table of marks goes back. */
const TABLE_DAYS = 14;

/** What has been reached: a chart a goal, steps, what was agreed about care, what the team talked about. */
export function ProgressScreen(): JSX.Element {
  const { words } = useReading();
  const { progress, today, reached, mayRead } = usePaired();
  if (!progress || !mayRead) {
    return (
      <Page title={words.progress.title}>
        <p role="status">{reached === null ? words.status.loading : words.progress.notYet}</p>
      </Page>
    );
  }
  const episode = progress.episode ?? today?.episode;
  return (
    <Page title={words.progress.title}>
      {episode?.status === 'open' && episode.clock.day > 0 && episode.clock.day <= episode.clock.of && (
        <p class="count">{words.progress.day(episode.clock.day, episode.clock.of)}</p>
      )}
      {progress.goals.map((goal) => (
        <GoalProgress key={goal.id} goal={goal} progress={progress} />
      ))}
      {progress.goals.length === 0 && <p>{words.today.noGoals}</p>}
      <Decisions decisions={progress.care_decisions} />
      <Told progress={progress} />
    </Page>
  );
}

function GoalProgress({ goal, progress }: { goal: Goal; progress: Progress }): JSX.Element {
  const { words, locale } = useReading();
  const { day } = usePaired();
  const series = progress.series.filter(({ goal_id: id, performance }) => id === goal.id && performance.some((mark) => mark != null));
  const first = progress.episode?.start_day ?? series[0]?.first_day ?? day;
  const last = progress.episode?.ended_on ?? day;
  const clients = series.find(({ by_role: role }) => role === 'client') ?? series[0];
  const changed = clients && change(clients);
  const current = goal.steps.find(({ reached_on: reached }) => !reached);
  return (
    <section class="card" aria-label={goal.title}>
      <div class="about">
        <GoalDrawing picture={pictureOf(goal)} />
        <h2>{goal.title}</h2>
      </div>
      {goal.status === 'achieved' && <p class="said">{words.progress.achieved}</p>}
      {goal.status === 'stopped' && <p>{words.progress.stopped}</p>}
      {clients ? (
        <>
          {changed && changed.last > changed.first && <p class="said">{words.progress.change(changed.first, changed.last)}</p>}
          {changed && changed.last === changed.first && <p class="said">{words.progress.same(changed.last)}</p>}
          <Chart goal={goal} series={series} first={first} last={last} />
          <Table goal={goal} series={clients} />
        </>
      ) : (
        <p>{words.progress.none}</p>
      )}
      {goal.steps.length > 0 && (
        <>
          <h3>{words.progress.steps}</h3>
          <ol class="steps">
            {goal.steps.map((step) => (
              <li key={step.id} class={step.reached_on ? 'reached' : step === current ? 'current' : ''}>
                {step.reached_on ? <SignDrawing sign="done" /> : <span class="rung" aria-hidden="true" />}
                <span class="grow">
                  <span class="name">{step.title}</span>{' '}
                  <span class="small">
                    {step.reached_on
                      ? words.progress.reached(dayText(step.reached_on, locale, false))
                      : step === current
                        ? words.progress.current
                        : words.progress.later}
                  </span>
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** A calm line a person; days without an answer are gaps. */
function Chart({ goal, series, first, last }: { goal: Goal; series: Series[]; first: Day; last: Day }): JSX.Element {
  const { words } = useReading();
  const days = Math.max(7, daysBetween(first, last) + 1);
  return (
    <figure>
      <svg class="chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.progress.chart(goal.title)}>
        {[1, 5, 10].map((mark) => (
          <g key={mark}>
            <path class="rule" d={`M${x(0, days)} ${y(mark)}H${x(days - 1, days)}`} />
            <text x="22" y={y(mark) + 5} text-anchor="end">
              {mark}
            </text>
          </g>
        ))}
        {series.map((one) => {
          const line = lineOf(one, first, days);
          return (
            <g key={one.by} class={`line ${one.by_role}`}>
              {line.paths.map((path) => (
                <path key={path} d={path} />
              ))}
              {line.dots.map((dot) => (
                <circle key={dot.x} cx={dot.x} cy={dot.y} r="3" />
              ))}
            </g>
          );
        })}
      </svg>
      <div class="ends-of-chart" aria-hidden="true">
        <span>{words.progress.from}</span>
        <span>{words.progress.now}</span>
      </div>
      <figcaption>
        {words.progress.axis}
        {series.length > 1 && (
          <ul class="legend">
            {series.map((one) => (
              <li key={one.by} class={one.by_role}>
                <svg class="key" viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
                  <g class={`line ${one.by_role}`}>
                    <path d="M0 6H40" />
                  </g>
                </svg>
                <Author series={one} />
              </li>
            ))}
          </ul>
        )}
      </figcaption>
    </figure>
  );
}

function Author({ series }: { series: Series }): JSX.Element {
  const { words } = useReading();
  const { profile } = usePaired();
  return <span>{series.by === profile.personId ? words.progress.own : words.progress.by(series.by_name)}</span>;
}

function Table({ goal, series }: { goal: Goal; series: Series }): JSX.Element {
  const { words, locale } = useReading();
  const { profile } = usePaired();
  const voice = profile.role === 'carer' ? 'carer' : 'own';
  return (
    <details>
      <summary>
        <span>
          {words.progress.table}
          <span class="unseen">: {goal.title}</span>
        </span>
      </summary>
      <p class="small">
        <Author series={series} />
      </p>
      <ul class="plain days">
        {latest(series, TABLE_DAYS).map(({ day, place }) => (
          <li key={day}>
            <span class="name">{capital(dayText(day, locale))}</span>
            <span>{words.ask.helps[series.help[place]!][voice]}</span>
            {series.performance[place] != null && <span>{words.saved.performance(series.performance[place])}</span>}
            {series.satisfaction[place] != null && <span>{words.saved.satisfaction(series.satisfaction[place])}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function Decisions({ decisions }: { decisions: CareDecision[] }): JSX.Element | null {
  const { words, locale } = useReading();
  if (decisions.length === 0) return null;
  const minutes = words.progress.minutes;
  return (
    <section class="card">
      <h2>{words.progress.decisions}</h2>
      <ul class="plain days">
        {decisions.map((decision, place) => {
          const less = (decisions[place - 1]?.minutes_per_week ?? decision.minutes_per_week) - decision.minutes_per_week;
          const total = minutes(decision.minutes_per_week);
          return (
            <li key={place}>
              <span class="name">
                {decision.kind === 'baseline'
                  ? words.progress.baseline(total)
                  : words.progress.decided(dayText(decision.from_day, locale, false), total)}
              </span>
              {less > 0 && <span>{words.progress.less(minutes(less))}</span>}
              {less < 0 && <span>{words.progress.more(minutes(-less))}</span>}
              {decision.reason && decision.kind !== 'baseline' && <span>{words.progress.why(decision.reason)}</span>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Told({ progress }: { progress: Progress }): JSX.Element | null {
  const { words, locale } = useReading();
  if (progress.signals.length === 0) return null;
  return (
    <section class="card">
      <h2>{words.progress.told}</h2>
      <ul class="plain days">
        {progress.signals.map((signal) => (
          <li key={`${signal.signal} ${signal.goal_id} ${signal.on}`}>
            <span class="name">{capital(dayText(signal.on, locale))}</span>
            <span>{signal.why}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
