// Signs in, runs a query, and tells as JSON what the page showed and what it tried to reach.
import { fillSignIn, run, withPage } from './page.mjs';

const [address, login, password, query, expected, screenshot] = process.argv.slice(2);
await withPage(address, async (page, seen) => {
  await fillSignIn(page, login, 'wrong');
  const refusal = page.locator('.sign-in').getByRole('alert').filter({ hasText: /./ });
  await refusal.waitFor();
  seen.refused = await refusal.textContent();
  // The browser itself reports the refused sign-in; that one is meant.
  seen.complaints = seen.complaints.filter((text) => !text.includes('401'));

  await fillSignIn(page, login, password);
  await page.getByText('Вход выполнен').waitFor();
  seen.answer = await run(page, query, expected);

  // The schema came by introspection: the page explains its root types.
  await page.getByLabel('Show Documentation Explorer').click();
  await page.locator('.graphiql-doc-explorer').getByText('Root Types').waitFor();
  seen.types = await page.locator('.graphiql-doc-explorer .graphiql-doc-explorer-type-name').allTextContents();
  await page.screenshot({ path: screenshot });
});
