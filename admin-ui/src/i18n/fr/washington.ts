import type { Messages } from '../en';

export const washington: Messages['washington'] = {
  open: 'poser les questions du Groupe de Washington…',
  title: 'Questionnaire court du Groupe de Washington',
  text: 'Pour les personnes de cinq ans et plus. Posez les six questions à chacune. Seul le décompte est gardé, jamais une réponse : rien n’est enregistré ni envoyé avant que vous ne le mettiez dans la ligne.',
  who: 'La personne est parmi les',
  questions: {
    seeing: 'Avez-vous des difficultés à voir, même en portant des lunettes ?',
    hearing: 'Avez-vous des difficultés à entendre, même avec un appareil auditif ?',
    walking: 'Avez-vous des difficultés à marcher ou à monter des marches ?',
    remembering: 'Avez-vous des difficultés à vous souvenir ou à vous concentrer ?',
    selfCare:
      'Avez-vous des difficultés à prendre soin de vous, par exemple à vous laver entièrement ou à vous habiller ?',
    communicating:
      'Dans votre langue habituelle, avez-vous des difficultés à communiquer, par exemple à comprendre ou à être compris ?',
  },
  answers: {
    none: 'aucune difficulté',
    some: 'quelques difficultés',
    a_lot: 'beaucoup de difficultés',
    cannot: 'n’y arrive pas du tout',
    no_answer: 'pas de réponse',
  },
  count: 'Compter cette personne',
  soFar: 'Personnes comptées : %{number}',
  tally: 'Le décompte jusqu’ici',
  putIn: 'Mettre le décompte dans la ligne',
  close: 'Fermer',
  again: 'recommencer à zéro',
};
