import { render } from 'preact';
import { App } from './app';
import { start } from './store/app';
import './style.css';

render(<App />, document.getElementById('app')!);
void start();

if ('serviceWorker' in navigator && import.meta.env.PROD) {
  void navigator.serviceWorker.register('/sw.js', { updateViaCache: 'none' }).catch(() => undefined);
}
