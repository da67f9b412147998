import type { JSX } from 'preact';
import { useReading } from '../context';
import { Page } from '../parts/page';
import { go } from '../route';
import { holdBy, useApp } from '../store/app';

/** Who holds the phone: each person has goals, answers and an outbox of their own. */
export function PeopleScreen(): JSX.Element {
  const { words } = useReading();
  const { profiles } = useApp();
  return (
    <Page title={words.people.title}>
      <ul class="plain">
        {profiles.map((profile) => {
          const name = profile.name || words.people.nameless;
          return (
            <li key={profile.personId}>
              <button
                type="button"
                class="choice"
                onClick={() => {
                  go('');
                  void holdBy(profile.personId);
                }}
              >
                {profile.role === 'carer' ? words.people.carer(name) : name}
              </button>
            </li>
          );
        })}
      </ul>
      <button type="button" onClick={() => go('pair')}>
        {words.people.add}
      </button>
    </Page>
  );
}
