/** Fields that narrow a list drawn for a hidden native one; headings of columns that say in which order their table is. */
import { expect, test } from './fixture';
import { said } from './samples';

/** A field that brings the options below it and takes no words of its own, as searchable lists of scripts do. */
const LIST = `<label for=f>Beast</label><select id=s tabindex=-1 hidden><option value="">None</option></select>
<div id=w><div style="border:1px solid"><input id=f type=text autocomplete=new-password></div><div id=l style="position:absolute"></div></div>
<script>
  const beasts = ['Dragon', 'Griffin'];
  f.onfocus = f.oninput = () => {
    l.innerHTML = beasts.filter((b) => b.startsWith(f.value)).map((b) => '<div style="cursor:pointer">' + b + '</div>').join('');
  };
  l.onmousedown = (e) => {
    s.innerHTML = '<option selected>' + e.target.textContent + '</option>';
    f.value = '';
    l.innerHTML = '';
  };
</script>`;

test('a field that narrows a list chooses, and asks for no password', async ({ open }) => {
  const stage = await open(LIST);
  const field = await stage.find('Beast', 'combobox');
  expect(field.secret).toBeUndefined();
  expect(await stage.actOn('select', field, { options: ['Griffin'] })).toMatchObject({ status: 'done' });
  expect(await said(stage, '[s.value, f.value].join()')).toBe('Griffin,');
});

test('a field of its own that asks for a new password is one', async ({ open }) => {
  const stage = await open(
    '<label for=f>Fresh word</label><select><option>x</option></select><div><input id=f type=text autocomplete=new-password></div>',
  );
  expect(await stage.find('Fresh word')).toMatchObject({ role: 'textbox', secret: 'password' });
});

test('a heading that sorts can be pressed, and tells the order', async ({ open }) => {
  const stage = await open(`<div role=grid><div role=row>
<div role=columnheader aria-sort=none onmouseup="this.setAttribute('aria-sort', 'ascending')">Age</div>
<div role=columnheader>City</div></div></div>`);
  const heads = async () => (await stage.observe()).elements.filter(({ role }) => role === 'columnheader');
  expect(await heads()).toMatchObject([{ name: 'Age', kind: 'control' }]);
  expect((await heads())[0]?.sorted).toBeUndefined();
  await stage.act('click', 'Age');
  expect(await heads()).toMatchObject([{ name: 'Age', sorted: 'ascending' }]);
});
