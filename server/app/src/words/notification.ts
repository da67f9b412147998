/** What a notification says: a part of the catalogue by itself, for the service worker needs no more of it. */

export const notification = {
  nl: { title: 'Reable', body: 'Hoe ging het vandaag?' },
  en: { title: 'Reable', body: 'How did it go today?' },
};
