import { describe, expect, it } from 'vitest';
import { draftOf, statesOf } from '../reading-of.ts';

const placesOf = (text: string) =>
  draftOf(text).places.map(({ name, country }) => (country ? `${name} (${country})` : name));

describe('the state of an office', () => {
  it('is that of the place that it is of', () => {
    expect(statesOf('Tunisia and Algeria will share a post. The wali of Tébessa, Alpha Beta, put it bluntly.')).toEqual(
      ['Alpha Beta (DZ)'],
    );
    expect(
      statesOf(
        'Thailand and Malaysia met. The governor of Songkhla, Alpha Beta, received Gamma Theta, mayor of Alor Setar.',
      ),
    ).toEqual(['Alpha Beta (TH)', 'Gamma Theta (MY)']);
  });

  it('is that of the part of a state, with the word for what it is behind', () => {
    expect(
      statesOf(
        'Kyrgyzstan and Kazakhstan met. The akim of Zhambyl region, Alpha Beta, spoke with Gamma Theta of Samoa.',
      ),
    ).toContain('Alpha Beta (KZ)');
  });

  it('is that of the part with which its title begins', () => {
    expect(
      statesOf(
        'Ethiopia and Kenya met. Marsabit County Governor Alpha Beta received Minister Gamma Theta of Ethiopia.',
      ),
    ).toEqual(['Alpha Beta (KE)', 'Gamma Theta (ET)']);
  });

  it('is that of those who elect somebody', () => {
    expect(
      statesOf(
        'Papua New Guinea and Solomon Islands signed a pact. Alpha Beta, the member for Shortlands, asked who would pay.',
      ),
    ).toEqual(['Alpha Beta (SB)']);
  });

  it('is not that of the place to which a consul is sent', () => {
    expect(statesOf('The Consul-General of Malawi in Lubumbashi, Alpha Beta, spoke in Zambia.')).toEqual([
      'Alpha Beta (MW)',
    ]);
  });
});

describe('the state of whoever has office or business in a place', () => {
  it('is that of the place', () => {
    expect(
      statesOf(
        'Indonesia and Malaysia met. Alpha Beta, Director General of Land Transport in Jakarta, and Gamma Theta, who runs the same department in Kuala Lumpur, signed the minutes.',
      ),
    ).toEqual(['Alpha Beta (ID)', 'Gamma Theta (MY)']);
    expect(statesOf('Togo and Benin met. Alpha Beta, who sells cement in Aného, said trade was bad.')).toEqual([
      'Alpha Beta (TG)',
    ]);
    expect(statesOf('China and Kenya met. Gamma Theta, of the Nairobi office of Alphacom, agreed.')).toEqual([
      'Gamma Theta (KE)',
    ]);
  });

  it('is not that of the place to which somebody is sent', () => {
    expect(statesOf('Togo and Benin met. Gamma Theta, UN coordinator in Lomé, agreed.')).toEqual(['Gamma Theta (-)']);
    expect(statesOf('Togo and Benin met. Alpha Beta, who heads the Swiss mission in Lomé, agreed.')).not.toContain(
      'Alpha Beta (TG)',
    );
  });

  it('is that of each of two places from which they speak', () => {
    expect(
      statesOf(
        'Officials of Sierra Leone and Liberia held a video call. Dr Alpha Beta spoke from Freetown, Mrs Gamma Theta from Monrovia.',
      ),
    ).toEqual(['Alpha Beta (SL)', 'Gamma Theta (LR)']);
  });

  it('is that of a firm by its town, a word for what it is before its name', () => {
    expect(
      statesOf(
        'Qatar and Kenya signed a contract. The Doha-based firm Alphacom will build the port; its manager, Alpha Beta, said so.',
      ),
    ).toEqual(['Alpha Beta (QA)']);
  });
});

describe('a place of several states', () => {
  it('is of the one of which alone the text speaks', () => {
    const governor = 'The governor of Northern Province, Alpha Beta, said so.';
    expect(statesOf(`Zambia and Malawi met. ${governor}`)).toEqual(['Alpha Beta (ZM)']);
    expect(statesOf(`Sierra Leone and Guinea met. ${governor}`)).toEqual(['Alpha Beta (SL)']);
  });

  it('is of the one of which it mostly is where the text speaks of none', () => {
    expect(placesOf('They met in Valencia on Monday.')).toEqual(['Valencia (ES)']);
    expect(placesOf('Ministers of Venezuela met in Valencia on Monday.')).toEqual(['Valencia (VE)']);
    expect(placesOf('Ministers of Spain and Venezuela met in Valencia on Monday.')).toEqual(['Valencia']);
  });
});

describe('a place', () => {
  it('is known where the text speaks of it as of one, and from there on', () => {
    expect(placesOf('Kaga-Bandoro has no bridge.')).toEqual([]);
    expect(placesOf('Kaga-Bandoro has no bridge. The road to Kaga-Bandoro is shut.')).toEqual(['Kaga-Bandoro (CF)']);
  });

  it('is none where somebody is called so', () => {
    expect(placesOf('Minister Alpha Sarandë spoke. Sarandë promised a bridge.')).toEqual([]);
  });

  it('that no list knows is of the state in which the text puts it', () => {
    const later = 'The mayor of Lambda, Gamma Theta, met Alpha Beta of Peru.';
    for (const told of [
      'They opened a market in the Bolivian border town of Lambda.',
      'They opened a market in Lambda, in southern Bolivia.',
      'They opened a market in Lambda, Bolivia, on Monday.',
      'They opened a market at Lambda, a small town in Bolivia.',
      'They opened a market in the town of Lambda in eastern Bolivia.',
    ])
      expect(statesOf(`${told} ${later}`), told).toContain('Gamma Theta (BO)');
    expect(statesOf(`Water from Bolivia's Lambda region runs dry in Peru and Chile. ${later}`)).toContain(
      'Gamma Theta (BO)',
    );
  });

  it('is none in a row of states, or before what the state does', () => {
    expect(placesOf('In Lambda, Bolivia pledged to pay. Lambda is far.')).toEqual([]);
    expect(placesOf('It was heard in Lambda, Bolivia, Peru and Chile.')).toEqual([]);
  });
});
