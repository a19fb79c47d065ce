import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { topicCounts, topicsOf, topicText } from '../../../../server/extract/words/topics.ts';
import { topicLabels } from '../../../../server/model/topics.ts';
import { fromRoot } from '../../../../server/root.ts';

describe('topics', () => {
  it('finds several subjects of one undertaking, in the order of the list', () => {
    expect(topicsOf('exchange information on drug trafficking along the border')).toEqual([
      'border',
      'information-sharing',
      'drugs',
    ]);
  });

  it('does not take trafficking in drugs for trafficking in persons', () => {
    expect(topicsOf('fight human trafficking')).toContain('human-trafficking');
    expect(topicsOf('fight drug trafficking')).not.toContain('human-trafficking');
  });

  it('knows endings but not parts of words', () => {
    expect(topicsOf('stop smugglers')).toContain('smuggling');
    expect(topicsOf('a report on reports')).not.toContain('transport');
  });

  it('does not take a longer word for the word it begins with', () => {
    for (const words of ['a fruitful exchange', 'a slump', 'trampling', 'a subsidiary', 'an auditorium', 'a quotation'])
      expect(topicsOf(words)).toEqual(['other']);
    expect(topicsOf('stop taxing medicines')).not.toContain('transport');
    expect(topicsOf('swap beehives')).not.toContain('health');
  });

  it('does not take a duty, a drug or a pastor in another sense', () => {
    expect(topicsOf('their duty to name an authority')).toEqual(['other']);
    expect(topicsOf('send doses of the drug')).toEqual(['health']);
    expect(topicsOf('a pastor')).not.toContain('agriculture');
    expect(topicsOf('visas for businessmen')).toEqual(['immigration']);
    expect(topicsOf('pipe clean water to villages')).toEqual(['development']);
  });

  it('takes a place beside a frontier for no matter of the frontier', () => {
    expect(topicsOf('fight cross-border crime')).not.toContain('border');
    expect(topicsOf('continue with more energy than before')).toEqual(['other']);
    expect(topicsOf('study the feasibility of linking power grids')).toEqual(['energy']);
  });

  it('counts a weak word half of what stands around', () => {
    expect(topicCounts(topicText('boats')).get('transport')).toBe(0.5);
    expect(topicCounts(topicText('ferries')).get('transport')).toBe(1);
  });

  it('counts a weak word only where no other topic is named, save a means', () => {
    expect(topicsOf('keep the price for a year')).toEqual(['trade']);
    expect(topicsOf('lower the price of medicines')).toEqual(['health']);
    expect(topicsOf('train crews of vessels')).toEqual(['training', 'transport']);
    expect(topicsOf('fight terrorism on vessels')).toEqual(['terrorism']);
  });

  it('tells words apart that are alike', () => {
    expect(topicsOf('open a doctoral school')).toEqual(['education']);
    expect(topicsOf('send ten doctors')).toEqual(['health']);
    expect(topicsOf('give every worker a contract in her own language')).toEqual(['labour']);
    expect(topicsOf('hold language courses')).toEqual(['training', 'education']);
    expect(topicsOf('answer requests for legal assistance')).toEqual(['law-enforcement']);
    expect(topicsOf('release 900 million cubic metres through the canal')).toEqual(['environment']);
    expect(topicsOf('supply two million cubic metres of gas')).toEqual(['energy']);
    expect(topicsOf('hand over two patrol boats')).toEqual(['law-enforcement']);
  });

  it('knows the words of each field', () => {
    const of = (text: string) => topicsOf(text).join(' ');
    expect(of('set two watchtowers along the median line')).toBe('border');
    expect(of('post a manhunt leader for the murderers')).toBe('law-enforcement');
    expect(of('curb sectarian vigilantes')).toBe('public-order');
    expect(of('pull up coca and poppies')).toBe('drugs');
    expect(of('admit raw materials under one bill of lading')).toBe('trade');
    expect(of('give the vials to the cardiologist')).toBe('health');
    expect(of('stop hackers and botnets')).toBe('cybercrime');
    expect(of('end slavery in brothels')).toBe('human-trafficking');
    expect(of('readmit aliens who overstayed')).toBe('immigration');
    expect(of('count leopards and swamps')).toBe('environment');
    expect(of('open the lithium deposit to a joint company')).toBe('investment');
    expect(of('light the shipping lane with buoys')).toBe('transport');
    expect(of('mark trekking paths and guesthouses')).toBe('tourism');
    expect(of('coordinate their positions in OPEC')).toBe('international-forums');
    expect(of('grade the hazelnuts and apricots')).toBe('agriculture');
    expect(of('clear unexploded ordnance and minefields')).toBe('defence');
    expect(of('pay the salaries of farmhands')).toContain('labour');
    expect(of('mend the citadel and its mosaics')).toBe('culture');
    expect(of('shore up the dykes and levees')).toBe('humanitarian');
    expect(of('build a ground station for their spacecraft')).toContain('technology');
    expect(of('foot the bill')).toBe('finance');
    expect(of('raise the voltage at three pylons')).toBe('energy');
  });

  it('knows a like word that belongs to another field', () => {
    expect(topicsOf('ring the migratory birds')).toEqual(['environment']);
    expect(topicsOf('put out fires with a fire brigade')).not.toContain('defence');
    expect(topicsOf('catch people smugglers')).toEqual(['human-trafficking']);
    expect(topicsOf('act against high-tech crime')).not.toContain('technology');
  });

  it('does not take things that another topic has in hand for its subject', () => {
    expect(topicsOf('scan all crates of oranges for heroin')).toEqual(['drugs']);
    expect(topicsOf('raid the servers behind the ransomware')).toEqual(['cybercrime']);
    expect(topicsOf('free the women held as slaves on fishing boats')).toEqual(['human-trafficking']);
    expect(topicsOf('vaccinate two million sheep against the disease')).toEqual(['agriculture']);
    expect(topicsOf('vaccinate the children of cattle herders')).toContain('health');
  });

  it('takes them where the field is named or a comma parts them', () => {
    expect(topicsOf('fight heroin and agricultural crime')).toEqual(['law-enforcement', 'drugs', 'agriculture']);
    expect(topicsOf('act against heroin, mend the railway')).toEqual(['drugs', 'transport']);
  });

  it('takes people for no matter of women and children unless it is told as one', () => {
    expect(topicsOf('train forty midwives')).toEqual(['health', 'training']);
    expect(topicsOf('protect women in the factories')).toContain('women-children');
    expect(topicsOf('look after the girls')).toEqual(['women-children']);
  });

  it('does not take a field apart by words that sound alike', () => {
    expect(topicsOf('settle their quarrel over shoes')).toEqual(['trade']);
    expect(topicsOf('lend ten looms on loan to the museum')).toEqual(['culture']);
    expect(topicsOf('exchange flood data')).toEqual(['environment']);
    expect(topicsOf('replace the missing beacons')).toEqual(['border']);
    expect(topicsOf('take the case to the economic community')).toEqual(['international-forums']);
    expect(topicsOf('drop the transit fees')).toEqual(['trade', 'transport']);
    expect(topicsOf('keep calm in the streets on polling day')).toEqual(['public-order']);
  });

  it('counts how often each is named', () => {
    const counts = topicCounts(
      topicText('Hospitals, clinics and nurses along the border; the border trade is left out.'),
    );
    expect(counts.get('health')).toBe(3);
    expect(counts.get('border')).toBe(1);
    expect(counts.has('energy')).toBe(false);
  });

  it('is not misled by a word in another sense', () => {
    expect(topicsOf('train teachers in first aid')).not.toContain('humanitarian');
    expect(topicsOf('send a bill in the course of June')).not.toContain('training');
    expect(topicsOf('warn fishermen by radio')).not.toContain('culture');
  });

  it('falls back to other', () => {
    expect(topicsOf('carry on in a neighbourly spirit')).toEqual(['other']);
  });

  it('has every topic that the gold facts use', () => {
    const folder = fromRoot('seeds', 'gold');
    const used = readdirSync(folder)
      .filter((file) => file !== 'entities.json')
      .flatMap(
        (file) =>
          (JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as { commitments: { topics: string[] }[] })
            .commitments,
      )
      .flatMap(({ topics }) => topics);
    expect(used.filter((topic) => !topicLabels().has(topic))).toEqual([]);
  });

  it('does not take banks of rivers, oceans by name, heat or drivers of trains in another sense', () => {
    expect(topicsOf('complete bank protection on the river')).not.toContain('finance');
    expect(topicsOf('supply heat-treated mutton')).toEqual(['agriculture']);
    expect(topicsOf('make four crossings daily')).not.toContain('border');
    expect(topicsOf("recognise train drivers' licences")).not.toContain('training');
    expect(topicsOf('stop lorries for unofficial payments')).not.toContain('finance');
    expect(topicsOf('answer inquiries about wanted or missing persons')).toEqual([
      'law-enforcement',
      'information-sharing',
    ]);
    expect(topicsOf('send samples to the reference laboratory')).toEqual(['health']);
  });
});
