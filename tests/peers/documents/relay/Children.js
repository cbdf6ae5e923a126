import { graphql } from 'relay-runtime';

export const children = graphql`query ChildrenQuery { viewer { children { name { full } } } }`;
