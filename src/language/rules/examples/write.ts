/** What may be said to the rules of `../write.ts`, and the commands that come of it. */
import type { Examples } from '../rule';

/** Rule → words → commands. */
export const write: Examples = {
  paste: {
    'paste it into the text input': 'paste textbox',
    'paste the order number in the search box': "paste textbox 'search'",
    'paste "Ada" into the name field': `type "Ada" → textbox 'name'`,
  },
  copy: {
    'copy the order number': "copy 'order number'",
    'Copy the text from the 3rd text area below': 'copy #3 textbox',
  },
  clear: {
    'clear the name field': "clear textbox 'name'",
    'delete the text in the search box': "clear textbox 'search'",
  },
  append: {
    'append "See you." to the note': `append "See you." → 'note'`,
    'add "More" to the comment': `append "More" → 'comment'`,
    'write "Yours, Ada" at the end of the letter': `append "Yours, Ada" → 'letter'`,
  },
  type: {
    'type "Tom and Jerry" into the search box': `type "Tom and Jerry" → textbox 'search'`,
    'type hello': 'type "hello"',
    'schreib Hallo an die Welt in das Feld Nachricht': `type "Hallo an die Welt" → textbox 'Nachricht'`,
    'écris bonjour à la famille dans le champ message': `type "bonjour à la famille" → textbox 'message'`,
    'escribe los mejores deseos en el campo mensaje': `type "los mejores deseos" → textbox 'mensaje'`,
    'tippe meine Adresse in das Feld Straße': `type my Adresse → textbox 'Straße'`,
    'write Ada Lovelace in the name field': `type "Ada Lovelace" → textbox 'name'`,
    'fill in this form': 'complete',
    'fill out the shipping form with my details': 'complete',
    'fill in both forms': 'complete',
    'fill this in': 'complete',
    'fill it out with my details': 'complete',
    'put 1 Main Street as the street': `type "1 Main Street" → 'street'`,
    'put my email in': "type my email → textbox 'email'",
    'fill in my email': "type my email → textbox 'email'",
    'fill the city field with Rome': `type "Rome" → textbox 'city'`,
    'Enter 5/6/2030 as the date': `type "5/6/2030" → 'date'`,
    'Enter the user name "x" and the code "y" into the text fields': `type "x" → textbox 'user name'; type "y" → textbox 'code'`,
    'Enter "x" into both text fields': 'type "x" → all textbox',
    'Type "shout" in all upper case letters in the text input': 'type "SHOUT" → textbox',
    'enter the value of Weight into the text field': 'type page:value of Weight → textbox',
    'Enter an item that starts with "Ber" and ends with "lin"': 'type Ber…lin',
    'enter my e-mail in the text field under Repeat your e-mail':
      "type my e-mail → textbox under 'Repeat your e-mail'",
  },
};
