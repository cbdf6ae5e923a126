// A page of marks that a front end would show: compiled by relay-compiler, run by relay.mjs.
import { graphql } from 'relay-runtime';

export const marks = graphql`
  fragment Marks_pupil on Pupil @refetchable(queryName: "MarksPageQuery") @argumentDefinitions(count: { type: "Int", defaultValue: 2 }, cursor: { type: "String" }) {
    name {
      full
    }
    marks(first: $count, after: $cursor) @connection(key: "Marks_marks") {
      edges {
        node {
          id
          value
        }
      }
    }
  }
`;

export const ofPupil = graphql`
  query MarksQuery($pupil: ID!) {
    pupil(id: $pupil) {
      ...Marks_pupil
    }
  }
`;
