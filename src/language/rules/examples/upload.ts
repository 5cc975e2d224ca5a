/** What may be said to the rules of `../upload.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const upload: Examples = {
  upload: {
    'upload my CV': "upload 'CV'",
    'attach a file': 'upload ·',
    'attach the invoice to the claim form': "upload 'claim form'",
    'upload a photo as profile picture': "upload image 'profile'",
    'pick a file for the cover letter': "upload 'cover letter'",
  },
};
