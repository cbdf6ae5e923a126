// GraphiQL in a browser that can reach nothing but the server under test.
import { chromium } from 'playwright-core';

export async function withPage(address, use) {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    const seen = { outside: [], complaints: [] };
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
    await use(page, seen);
    console.log(JSON.stringify(seen));
  } finally {
    await browser.close();
  }
}

export async function fillSignIn(page, login, password) {
  await page.getByLabel('Логин').fill(login);
  await page.getByLabel('Пароль').fill(password);
  await page.getByRole('button', { name: 'Войти' }).click();
}

// Types the operation, runs it, and returns the answer once it holds the text.
export async function run(page, operation, expected) {
  await page.locator('.graphiql-query-editor .view-lines').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.keyboard.type(operation);
  await page.keyboard.press('Control+Enter');
  const answer = page.locator('.graphiql-response .view-lines');
  await answer.filter({ hasText: expected }).waitFor();
  // The editor shows spaces as no-break spaces.
  return (await answer.innerText()).replaceAll('\u00a0', ' ');
}
