/** A long read, for reading, summarising and answering. */

/** "Caring for linen", about 800 words. */
export function article(): string {
  return `<article class="reading">
<p class="eyebrow">From the workroom</p>
<h1>Caring for linen</h1>
<p class="by">A six-minute read about washing, drying, ironing and mending.</p>
<p>Linen is made from the stem of the flax plant, and it is one of the few fabrics that get better with use. A linen shirt is stiff when it is new, soft after ten washes, and at its best after fifty. Most shirts that come back to our workroom were not worn out. They were washed too hot, dried too hard, or ironed when there was no water left in them. All three are easy to avoid.</p>
<h2>Why linen behaves as it does</h2>
<p>Flax fibres are long, hollow and hardly stretch at all. Being hollow, they take up as much as 20 percent of their own weight in water before they feel damp, which is why linen is pleasant in hot weather. Being long, they shed little lint and make a strong thread: linen is about 30 percent stronger than cotton, and it is stronger wet than dry. Being stiff, they crease. There is no cure for creases, and we think that none is needed.</p>
<p>Stiff fibres also break when they are folded along the same line again and again. If a collar or a cuff is worn through while the rest is good, a sharp ironed edge is nearly always the reason.</p>
<h2>Washing</h2>
<p>Wash linen at 30 °C, with a mild liquid detergent and no bleach. White linen can take 60 °C now and then, but colours fade quickly above 40 °C. New linen shrinks by 3 to 4 percent in its first wash; our shirts are washed before they are sewn, so they will hardly change. Fill the machine no more than two thirds full. Linen soaks up a great deal of water and needs room to move, and a crowded drum presses in creases that no iron gets out.</p>
<p>Choose a gentle cycle and spin at 800 turns a minute or less. Leave out fabric softener: it coats the fibres, and coated fibres no longer drink. A cup of white vinegar in the rinse does the same work, takes out the last of the detergent, and leaves no smell once the cloth is dry.</p>
<p>For stains, be quick and use cold water. Rinse wine or coffee from the back of the cloth, so that the stain is pushed out rather than through. Rub grease with a little dish soap, wait ten minutes, and wash as usual. Never iron a stained shirt, since heat sets the stain for good.</p>
<h2>Drying</h2>
<p>Hang linen up while it is still wet, pull the seams and the front straight with your hands, and let the weight of the water do the smoothing. On a line in moving air a shirt dries in about two hours. Keep strong colours out of full sun; white linen, on the other hand, grows whiter in it.</p>
<p>A tumble dryer does no great harm if you stop it in time. Use the lowest heat and take the shirt out after about 15 minutes, when it still feels cool and a little damp. A shirt that has been dried to the last drop becomes brittle, and brittle fibres break.</p>
<h2>Ironing, if you must</h2>
<p>Iron linen damp, on the reverse, with steam and a hot iron of about 200 °C. Begin with the collar and the cuffs, go on to the sleeves, and finish with the body. If the shirt has dried out, spray it with water, roll it up, and wait for half an hour. Press the folds of collars and cuffs lightly, and not in the same place each time.</p>
<p>Many people stop ironing linen after the first summer. A shirt that was hung up wet and shaken out has soft, even waves rather than creases, and those suit it.</p>
<h2>Storing</h2>
<p>Put linen away clean, dry and unstarched. Starch draws silverfish, and the old stains that were too faint to see turn yellow in the dark. Hang shirts or roll them, and keep them in cotton bags; plastic holds moisture and lets mildew grow. Cedar wood keeps moths away from the wool that lies beside it, while linen itself is of no interest to them.</p>
<h2>Mending</h2>
<p>A small hole is best mended on the day you see it. Use linen thread of the same weight, begin a centimetre outside the hole, and weave over and under as the cloth does. A worn collar can be unpicked, turned over and sewn on again, which gives a shirt several more years. We do both free of charge for two years after you bought the shirt, and for a fixed price after that.</p>
<p>Looked after in this way, a linen shirt that is worn once a week lasts ten to fifteen years. The oldest one we have mended was bought in 1987. Its owner had washed it by hand, dried it on a balcony, and never once ironed the collar.</p>
</article>`;
}
