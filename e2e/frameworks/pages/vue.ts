/** Vue: v-model on every kind of field, with its modifiers, and a listbox of the page's own that opens beside it. */
import { createApp, reactive } from 'vue';

const form = reactive({
  name: '',
  city: '',
  guests: 1,
  note: '',
  room: 'Double',
  extras: [] as string[],
  breakfast: false,
  terms: [] as string[],
  pay: 'card',
  arrival: '',
  budget: 50,
  colour: 'Red',
  orders: 0,
});

const Listbox = {
  props: ['modelValue', 'options', 'label'],
  emits: ['update:modelValue'],
  data: () => ({ open: false }),
  methods: {
    take(this: { open: boolean; $emit: (name: string, value: string) => void }, option: string) {
      this.$emit('update:modelValue', option);
      this.open = false;
    },
  },
  template: `
    <div class="box">
      <span id="colour-label">{{ label }}</span>
      <div role="combobox" tabindex="0" aria-haspopup="listbox" :aria-expanded="open" aria-labelledby="colour-label"
        aria-controls="colours" @click="open = !open">{{ modelValue }}</div>
      <Teleport to="body">
        <Transition name="fade">
          <ul v-if="open" id="colours" role="listbox">
            <li v-for="option in options" :key="option" role="option" :aria-selected="option === modelValue"
              @mousedown.prevent @click="take(option)">{{ option }}</li>
          </ul>
        </Transition>
      </Teleport>
    </div>`,
};

const style = document.createElement('style');
style.textContent = `.fade-enter-active,.fade-leave-active{transition:opacity .2s}.fade-enter-from,.fade-leave-to{opacity:0}
  [role=combobox]{border:1px solid;width:10em;padding:4px}li{padding:4px;cursor:pointer}`;
document.head.append(style);

createApp({
  components: { Listbox },
  setup: () => ({ form }),
  template: `
    <form @submit.prevent>
      <p><label>Full name <input v-model.trim="form.name"></label></p>
      <p><label>City <input v-model.lazy="form.city"></label></p>
      <p><label>Guests <input type="number" v-model.number="form.guests" min="1" max="9"></label></p>
      <p><label>Note <textarea v-model="form.note"></textarea></label></p>
      <p><label>Room <select v-model="form.room"><option>Single</option><option>Double</option><option>Suite</option></select></label></p>
      <p><label>Extras <select multiple v-model="form.extras"><option>Parking</option><option>Cot</option><option>Sauna</option></select></label></p>
      <p><label><input type="checkbox" v-model="form.breakfast"> Breakfast</label></p>
      <p><label><input type="checkbox" value="age" v-model="form.terms"> I am over 18</label>
         <label><input type="checkbox" value="rules" v-model="form.terms"> I accept the rules</label></p>
      <fieldset><legend>Payment</legend>
        <label><input type="radio" value="card" v-model="form.pay"> By card</label>
        <label><input type="radio" value="cash" v-model="form.pay"> In cash</label></fieldset>
      <p><label>Arrival <input type="date" v-model="form.arrival"></label></p>
      <p><label>Budget <input type="range" min="0" max="500" step="10" v-model.number="form.budget"></label></p>
      <Listbox v-model="form.colour" label="Colour" :options="['Red', 'Green', 'Blue']"></Listbox>
      <button type="button" @click="form.orders++">Add a night</button> {{ form.orders }} more
    </form>`,
}).mount('#root');

window.state = () => JSON.parse(JSON.stringify(form)) as unknown;
