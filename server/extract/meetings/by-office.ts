/** "Later the Prime Minister received N": one whom the text does not name, and none of those spoken of before. */
export const isOneByOffice = (subject: string): boolean => ONE_BY_OFFICE.test(subject);
const ONE_BY_OFFICE =
  /\b(?:[Kk]ing|[Qq]ueen|[Ee]mir|[Aa]mir|[Ss]ultan|[Pp]ope|[Pp]resident|[Pp]remier|[Cc]hancellor|[Pp]rince|[Mm]inister|[Gg]overnor|[Ss]peaker|[Mm]ayor|[Aa]mbassador|[Ss]ecretary|[Dd]irector|[Cc]ommander|[Cc]hief|[Hh]ead)(?: (?:of|for) (?:the )?[^,;.]{2,40}?)?(?: (?:also|then|later|earlier|himself|herself|today|yesterday|on \p{Lu}\p{Ll}+day))* $/u;
