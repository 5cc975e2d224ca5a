/** The visitor's account: one setting, and the button that ends it. */

/** Settings of the account. */
export function account(state: { newsletter: boolean; deleted: boolean }, saved: boolean): string {
  if (state.deleted) return goodbye();
  return `<h1>Your account</h1>
${saved ? '<p class="note" role="status">Your settings are saved.</p>' : ''}
<form action="/account/save" method="post" class="settings">
  <h2>Letters from us</h2>
  <label><input type="checkbox" name="newsletter"${state.newsletter ? ' checked' : ''}> Send me the monthly newsletter</label>
  <button class="button">Save settings</button>
</form>
<form action="/account/delete" method="post" class="settings danger">
  <h2>Leave us</h2>
  <p>Your orders and addresses are erased at once. This cannot be undone.</p>
  <button>Delete account</button>
</form>`;
}

/** After deleting. */
export function goodbye(): string {
  return '<h1>Your account is deleted.</h1><p>We have erased your orders and addresses.</p>';
}
