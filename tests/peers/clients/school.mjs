// The demo school as the clients' scripts need it: who signs in, and where a mark can be set.
export const url = process.argv[2];
const server = url.replace(/\/graphql$/, '');

/** The header that signs requests of the login. */
export async function authorizationOf(login) {
  const response = await fetch(`${server}/auth/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ login, password: 'demo-school-2026' }),
  });
  return `Bearer ${(await response.json()).accessToken}`;
}

export const teacher = await authorizationOf('t3a');
export const mother = await authorizationOf('parent39');

/** The data of a request over plain HTTP. */
export async function ask(authorization, query, variables) {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', authorization }, body: JSON.stringify({ query, variables }) });
  const { data, errors } = await response.json();
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** The mother's child, and lessons of his group in mathematics on which nobody marked him yet. */
export async function childAndLessons() {
  const weeks = await Promise.all(['2026-11-09', '2026-11-16'].map((week) => ask(teacher, lessonsOfWeek, { week })));
  const classes = weeks.map(({ viewer }) => viewer.homeroomClasses[0]);
  const pupil = classes[0].pupils.find(({ name }) => name.full === 'Петров Глеб Иванович').id;
  const { pupil: known } = await ask(teacher, 'query Marked($pupil: ID!) { pupil(id: $pupil) { marks(first: 100) { nodes { lesson { id } } } } }', { pupil });
  const marked = new Set(known.marks.nodes.map((mark) => mark.lesson.id));
  const lessons = classes.flatMap(({ schedule }) => schedule.days).flatMap(({ lessons: ofDay }) => ofDay);
  return { pupil, lessons: lessons.filter(({ id, group }) => group.subject.name === 'Математика' && !marked.has(id)).map(({ id }) => id) };
}

const lessonsOfWeek = `query Week($week: Date!) {
  viewer { homeroomClasses { pupils { id name { full } } schedule(week: $week) { days { lessons { id group { subject { name } } } } } } }
}`;
