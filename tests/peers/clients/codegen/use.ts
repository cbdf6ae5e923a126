// What a front end does with the generated types; it is enough that it compiles.
import type { DiaryQuery, DiaryQueryVariables, SetMarkMutationVariables, ThingQuery } from './generated/operations';

export const ask: DiaryQueryVariables = { pupil: 'UHVwaWw6MQ==', week: '2026-11-16' };
export const set: SetMarkMutationVariables = { input: { lessonId: '1', pupilId: '2', value: '5' } };

export function marksOf({ pupil }: DiaryQuery): string[] {
  return (pupil?.diary.days ?? []).flatMap((day) => day.lessons.flatMap((lesson) => lesson.marks.map((mark) => mark.value)));
}

export function titleOf({ node }: ThingQuery): string | null {
  switch (node?.__typename) {
    case 'Pupil':
      return node.name.full;
    case 'Mark':
      return node.value;
    default:
      return null;
  }
}

// @ts-expect-error A mark cannot be set without its value.
export const incomplete: SetMarkMutationVariables = { input: { lessonId: '1', pupilId: '2' } };
