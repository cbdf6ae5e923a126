// Signs in, subscribes, and tells as JSON the first event that the page showed.
import { fillSignIn, run, withPage } from './page.mjs';

const [address, login, password, subscription, expected] = process.argv.slice(2);
await withPage(address, async (page, seen) => {
  await fillSignIn(page, login, password);
  await page.getByText('Вход выполнен').waitFor();
  seen.answer = await run(page, subscription, expected);
});
