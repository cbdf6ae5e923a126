// The tokens of this browser tab. They end with the tab: another one signs in by itself.
const key = 'ejournal.session';
// Opens nothing; outlives the tab, so that strangers who guess at the password do not keep its owner out of this browser.
const deviceKey = 'ejournal.device';
const listeners = new Set();
let session = JSON.parse(sessionStorage.getItem(key));

export const current = () => session;

export function subscribe(listener) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function keep(next) {
  session = next;
  if (next) sessionStorage.setItem(key, JSON.stringify(next));
  else sessionStorage.removeItem(key);
  listeners.forEach((listener) => listener());
}

const sessionOf = (login, tokens) => ({ login, ...tokens, until: Date.now() + tokens.expiresIn * 1000 });

export const isOver = () => session !== null && session.until <= Date.now();

const post = (path, body) =>
  fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });

// Resolves to the server's message when the sign-in is refused.
export async function signIn(login, password) {
  const response = await post('/auth/login', { login, password, deviceToken: localStorage.getItem(deviceKey) });
  const answer = await response.json();
  if (!response.ok) return answer.message;
  localStorage.setItem(deviceKey, answer.deviceToken);
  keep(sessionOf(login, answer));
}

export async function signOut() {
  const { refreshToken } = session;
  keep(null);
  await post('/auth/logout', { refreshToken });
}

// An access token lasts 15 minutes; several requests that meet its end share one refresh.
let refreshing = null;
export const refresh = () => (refreshing ??= renew().finally(() => (refreshing = null)));

async function renew() {
  if (!session) return;
  const response = await post('/auth/refresh', { refreshToken: session.refreshToken });
  keep(response.ok ? sessionOf(session.login, await response.json()) : null);
}
