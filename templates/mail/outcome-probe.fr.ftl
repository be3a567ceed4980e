<#-- À la personne qui tient la boutique : un et trois mois après la fin de son action, une question. -->
<@mail.message subject="Une question, un geste : ${question}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Votre action avec ${mentor} est terminée depuis quelque temps. Une seule question :</@mail.line>
  <@mail.line>${question}</@mail.line>
  <@mail.button to=stillLink>Répondre d’un geste</@mail.button>
  <@mail.line>Ouvrir ce lien ne change rien. « Non » et « Je ne sais pas » sont d’aussi bonnes réponses que « Oui » : elles nous servent à mieux faire.</@mail.line>
</@mail.message>
