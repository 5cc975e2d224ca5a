/** Made pages and questions for one value of each, put in other words than the page's; '' where the page does not say. */

/** A page as it is read: heading → what stands below it. */
export interface MadePage {
  title: string;
  blocks: [heading: string, text: string][];
  rows?: string[][];
  /** Question → all that may be told; none where the page does not say. */
  asked: [question: string, ...right: string[]][];
}

export const PAGES: MadePage[] = [
  {
    title: 'Your parcel',
    blocks: [
      ['Hello again', 'Thanks for shopping at Lintel & Co. We packed everything on Monday evening.'],
      [
        'On its way',
        'Hand-over to you is planned for 4 December 2027, between 14:00 and 18:00. The courier is Swiftbird. Their van leaves the depot at 9:15.',
      ],
      [
        'Good to know',
        'Reference W-20931 belongs to this delivery. Somebody over 18 has to be at the door. Unwanted things may be sent back within 45 days. Sending back costs 3.90 euros.',
      ],
      ['Newsletter', 'Leave us your address and get 10 euros off. We write twice a month.'],
    ],
    asked: [
      [
        'when does it arrive?',
        '4 December 2027',
        '4 December 2027, between 14:00 and 18:00',
        'between 14:00 and 18:00',
        '14:00',
      ],
      ['what is my order number?', 'W-20931', 'Reference W-20931'],
      ['who brings it?', 'Swiftbird', 'The courier is Swiftbird'],
      ['how long can I return it?', '45 days', 'within 45 days'],
      ['how much does a return cost?', '3.90 euros', '3.90'],
      ['what does the box weigh?'],
    ],
  },
  {
    title: 'Harbour Museum: plan your day',
    blocks: [
      [
        'Doors',
        'From April to October you are welcome from 10 am to 7 pm. In the other months we close at 5 pm. The last guests are let in 45 minutes before that.',
      ],
      ['Tickets', 'Grown-ups pay 12 euros, under 16 nothing. Groups of ten and more get a fifth off.'],
      [
        'Getting here',
        'Tram 7 stops right outside, at Old Crane. Cars can be left at the Mole car park for 2 euros an hour. From the main station it is a walk of 20 minutes.',
      ],
      [
        'Inside',
        'Dogs wait outside. Bags larger than 40 cm go into a locker. The café on level 3 is run by Ines Varga.',
      ],
      [
        'History',
        'The building was a grain store and was put up in 1887. It became a museum a century later.',
      ],
    ],
    asked: [
      ['what does an adult ticket cost?', '12 euros', '12'],
      ['which tram goes there?', 'Tram 7', '7', 'Tram 7 stops right outside'],
      ['how old is the building?', '1887', 'put up in 1887'],
      ['how much is parking?', '2 euros an hour', '2 euros', 'for 2 euros an hour'],
      ['who runs the restaurant?', 'Ines Varga'],
      ['when is the latest entry?', '45 minutes before that', '45 minutes', '45 minutes before'],
      ['how many paintings are shown?'],
    ],
  },
  {
    title: 'Kestrel 3 desk lamp',
    blocks: [
      ['Light', 'Its 36 diodes make up to 900 lumens. Warm or cold: anything from 2700 to 6500 kelvin.'],
      [
        'Build',
        'The arm reaches 62 cm from the foot. All in all it brings 1.8 kg to the scales. The cable is 2 metres long.',
      ],
      ['Power', 'It draws 11 watts at most and next to nothing asleep. The plug-in adapter is in the box.'],
      [
        'Buying it',
        'Now 89.00 euros instead of 109.00. Three are left in our shop at Mill Lane. We stand behind it for five years.',
      ],
      ['Made by', 'Drawn by Tove Lindqvist and built in Porto.'],
    ],
    rows: [
      ['Article', 'KS3-BLK'],
      ['Colour', 'soot black'],
      ['Dimmer', 'touch, 6 steps'],
    ],
    asked: [
      ['how heavy is it?', '1.8 kg', '1.8'],
      ['how bright is the lamp?', '900 lumens', 'up to 900 lumens', '900'],
      ['what is the warranty?', 'five years', 'for five years'],
      ['who designed it?', 'Tove Lindqvist', 'Drawn by Tove Lindqvist'],
      ['where is it produced?', 'Porto', 'in Porto', 'built in Porto'],
      ['what is the product code?', 'KS3-BLK'],
      ['how many are in stock?', 'Three', 'Three are left'],
      ['what voltage does it need?'],
    ],
  },
  {
    title: 'Meadow Loop: a walk',
    blocks: [
      [
        'The way',
        'Start at the chapel and follow the blue dots for 11.4 km. Up and down comes to 380 metres. Most people are back after three and a half hours.',
      ],
      [
        'Before you go',
        'The bridge at Upper Weir is shut until 30 June. Take water: the only tap is at the shepherds’ hut. After rain the clay is slippery.',
      ],
      [
        'Getting there',
        'Bus 214 from Aldern leaves every hour at ten past. The lot beside the chapel holds some 20 cars and costs nothing.',
      ],
      ['Eat', 'The Two Oaks opens at noon and rests on Tuesdays. Try the plum cake, 4.20 a slice.'],
    ],
    asked: [
      ['how long is the hike?', '11.4 km', '11.4', 'three and a half hours'],
      ['what is the elevation gain?', '380 metres', '380'],
      ['when does the bridge reopen?', '30 June', 'until 30 June'],
      ['which bus do I take?', 'Bus 214', '214', 'Bus 214 from Aldern'],
      ['what day is the pub closed?', 'Tuesdays', 'on Tuesdays'],
      ['how much is the cake?', '4.20', '4.20 a slice'],
      ['who looks after the path?'],
    ],
  },
  {
    title: 'Invoice for Orla Quist',
    blocks: [
      [
        'Bluebell Energy',
        'This is for the quarter from July to September. You used 412 kWh, a tenth less than last summer.',
      ],
      [
        'Please pay',
        'We kindly ask for 131.60 euros by 21 October. Give 77-4410-B when you transfer. We take no cheques.',
      ],
      [
        'Tariff',
        'You are on Meadow Green. A unit is 27 cents and stays so until the end of next year. To leave, write to us six weeks ahead.',
      ],
      [
        'Help',
        'Lines are open on workdays. In a power cut ring the network at once. Your contact is Mr Adeyemi.',
      ],
    ],
    asked: [
      ['what is the amount due?', '131.60 euros', '131.60'],
      ['when is the deadline?', '21 October', 'by 21 October'],
      ['what is the payment reference?', '77-4410-B'],
      ['how much electricity did I consume?', '412 kWh', '412'],
      ['what is the notice period?', 'six weeks', 'six weeks ahead'],
      ['what plan am I on?', 'Meadow Green'],
      ['who is my account manager?', 'Mr Adeyemi', 'Adeyemi'],
      ['what is the meter number?'],
    ],
  },
];
