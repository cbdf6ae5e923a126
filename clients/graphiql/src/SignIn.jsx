import { useState, useSyncExternalStore } from 'react';
import { current, signIn, signOut, subscribe } from './session.js';

export function SignIn() {
  const session = useSyncExternalStore(subscribe, current);
  const [problem, setProblem] = useState('');

  async function submit(form) {
    setProblem((await signIn(form.get('login'), form.get('password'))) ?? '');
  }

  return (
    <header className="sign-in">
      <strong>EJournal</strong>
      {session ? (
        <>
          <span>Вход выполнен: <b>{session.login}</b></span>
          <button onClick={signOut}>Выйти</button>
        </>
      ) : (
        <form action={submit}>
          <input name="login" placeholder="Логин" aria-label="Логин" autoComplete="username" required />
          <input name="password" type="password" placeholder="Пароль" aria-label="Пароль" autoComplete="current-password" required />
          <button>Войти</button>
          <span role="alert">{problem}</span>
        </form>
      )}
    </header>
  );
}
