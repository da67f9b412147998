import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useReading } from '../context';
import { href } from '../route';
import { SignDrawing, type Sign } from './drawings';

interface PageProps {
  title: string;
  /** Where `back` leads, with its words; a screen of the menu has none. */
  back?: { route: string; words: string };
  /** Above the title: for whom. */
  above?: ComponentChildren;
  children: ComponentChildren;
}

/** One screen: the way back, the title, the content. The title takes the focus, so that a screen reader begins there. */
export function Page({ title, back, above, children }: PageProps): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Reable`;
    if (document.activeElement === document.body || !document.activeElement) heading.current?.focus({ preventScroll: true });
  }, [title]);
  return (
    <>
      {back && (
        <a class="back" href={href(back.route)}>
          <SignDrawing sign="back" />
          <span>{back.words}</span>
        </a>
      )}
      {above}
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}

/** A line of news about the app itself; a screen reader says it when it comes. */
export function Notice({ sign, strong, children }: { sign?: Sign; strong?: boolean; children: ComponentChildren }): JSX.Element {
  return (
    <div class={strong ? 'notice strong' : 'notice'}>
      {sign && <SignDrawing sign={sign} />}
      <div>{children}</div>
    </div>
  );
}

export function Menu({ route }: { route: string }): JSX.Element {
  const { words } = useReading();
  const places: [string, Sign, string][] = [
    ['', 'today', words.go.today],
    ['progress', 'progress', words.go.progress],
    ['messages', 'messages', words.go.messages],
    ['settings', 'settings', words.go.settings],
  ];
  return (
    <nav class="menu" aria-label={words.go.menu}>
      <ul>
        {places.map(([place, sign, name]) => (
          <li key={place}>
            <a href={href(place)} {...(place === route ? { 'aria-current': 'page' as const } : {})}>
              <SignDrawing sign={sign} />
              <span>{name}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
