/** What acting checks again (P6). */
import { hash } from './clean';

/** A short sign of role, name and tag. */
export const signatureOf = (role: string, name: string, tag: string): string => hash(role, name, tag);
