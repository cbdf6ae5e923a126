// Opens GraphiQL in a browser, signs in, runs a query, and tells as JSON what the page showed and what it tried to reach.
import { chromium } from 'playwright-core';

const [address, login, password, query, expected, screenshot] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const seen = { outside: [], complaints: [], refused: '', answer: '', types: [] };
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(60_000);
  page.on('console', (message) => message.type() === 'error' && seen.complaints.push(message.text()));
  page.on('pageerror', (error) => seen.complaints.push(String(error)));
  await page.route('**', (route) => {
    const url = new URL(route.request().url());
    if (url.origin === new URL(address).origin || url.protocol === 'data:' || url.protocol === 'blob:') return route.continue();
    seen.outside.push(url.href);
    return route.abort();
  });

  await page.goto(new URL('/graphql', address).href);
  await page.locator('.graphiql-query-editor .view-lines').waitFor();
  await page.getByLabel('Логин').fill(login);
  await page.getByLabel('Пароль').fill('wrong');
  await page.getByRole('button', { name: 'Войти' }).click();
  const refusal = page.locator('.sign-in').getByRole('alert').filter({ hasText: /./ });
  await refusal.waitFor();
  seen.refused = await refusal.textContent();
  // The browser itself reports the refused sign-in; that one is meant.
  seen.complaints = seen.complaints.filter((text) => !text.includes('401'));

  await page.getByLabel('Логин').fill(login);
  await page.getByLabel('Пароль').fill(password);
  await page.getByRole('button', { name: 'Войти' }).click();
  await page.getByText('Вход выполнен').waitFor();
  await page.locator('.graphiql-query-editor .view-lines').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(query);
  await page.keyboard.press('Control+Enter');
  await page.locator('.graphiql-response .view-lines').filter({ hasText: expected }).waitFor();
  // The editor shows spaces as no-break spaces.
  seen.answer = (await page.locator('.graphiql-response .view-lines').innerText()).replaceAll('\u00a0', ' ');
  // The schema came by introspection: the page explains its root types.
  await page.getByLabel('Show Documentation Explorer').click();
  await page.locator('.graphiql-doc-explorer').getByText('Root Types').waitFor();
  seen.types = await page.locator('.graphiql-doc-explorer .graphiql-doc-explorer-type-name').allTextContents();
  if (screenshot) await page.screenshot({ path: screenshot });
} finally {
  await browser.close();
}
console.log(JSON.stringify(seen));
