/** What may be said to the rules of `../drag.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const drag: Examples = {
  drag: {
    'drag Task A to Done': "drag 'Task A' on 'Done'",
    'drag "Buy milk" into the Done column': `drag "Buy milk" on 'Done column'`,
    'move the second item above the first': 'drag #2 result before #1',
    'move Rent to the top of the list': "drag 'Rent' to 1",
    'move Rent to the end': "drag 'Rent' to -1",
    'drag Ann to the 3rd position': "drag 'Ann' to 3",
    'drag Ben up by one position': "drag 'Ben' up 1",
    'drag the circle down': "drag 'circle' down",
    'drag the photo 40 pixels to the right': 'drag image right 40px',
    'drag Cleo to the center': "drag 'Cleo' to center",
    'drag Ann and Ben to Team': "drag 'Ann' on 'Team'; drag 'Ben' on 'Team'",
  },
};
