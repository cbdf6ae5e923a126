import { graphql } from './gql';

export const Names = graphql(`fragment Names on Viewer { children { name { full } } }`);
export const Children = graphql(`query CodegenChildren { viewer { ...Names } }`);
