import { gql } from '@apollo/client';

export const children = gql`query ApolloChildren { viewer { children { name { full } } } }`;
