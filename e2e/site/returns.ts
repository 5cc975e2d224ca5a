/** The returns policy: short, and full of facts that can be asked about. */

/** The policy page. */
export function returns(): string {
  return `<article class="reading">
<h1>Returns and refunds</h1>
<p>You can send anything back within 30 days of the day it arrived, for any reason, as long as it is unworn and unwashed.</p>
<h2>What it costs</h2>
<p>Sending a parcel back costs €4.50, which we take off the refund. Returns are free when the thing was faulty or we sent the wrong size. Exchanges for another size are always free.</p>
<h2>How to do it</h2>
<ol>
  <li>Put the goods and the order number in the box they came in.</li>
  <li>Print the label from your order, or ask for one at the counter.</li>
  <li>Leave the parcel at any post office.</li>
</ol>
<h2>When the money comes</h2>
<p>We refund within 5 working days of the parcel reaching us, in the way you paid. Gift cards are refunded as a new gift card.</p>
<h2>What cannot come back</h2>
<p>Socks, underwear and anything that was altered for you cannot be returned, unless it is faulty.</p>
<h2>Mending</h2>
<p>We mend seams, buttons and small holes free of charge for two years. After that a repair costs €8 for each garment.</p>
<table>
<caption>Delivery times and prices</caption>
<thead><tr><th>Way</th><th>Time</th><th>Price</th></tr></thead>
<tbody>
<tr><td>Standard</td><td>3 to 5 working days</td><td>€4.00</td></tr>
<tr><td>Express</td><td>next working day</td><td>€9.00, free from €80</td></tr>
</tbody>
</table>
<p>Questions are answered on weekdays from 9 to 17 at help@lindenloom.example.</p>
</article>`;
}
