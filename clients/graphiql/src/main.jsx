import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { createFetcher } from './fetcher.js';
import { SignIn } from './SignIn.jsx';

const fetcher = createFetcher(new URL('/graphql', location.href));

const firstQuery = `# Sign in above, then press the round button or Ctrl+Enter.
{
  viewer {
    account { login }
    roles
  }
}
`;

createRoot(document.getElementById('root')).render(
  <>
    <SignIn />
    <GraphiQL fetcher={fetcher} defaultQuery={firstQuery} />
  </>,
);
