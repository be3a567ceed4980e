<#-- À la personne qui tient la boutique : son accompagnement se termine. -->
<@mail.message subject="Votre accompagnement par ${mentor} se termine">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Votre accompagnement par ${mentor} pour « ${action} » se termine.</@mail.line>
  <@mail.line>Ce que vous avez fait reste à vous, et votre page montre vos étapes.</@mail.line>
  <@mail.button to=bookingLink>Voir ma page</@mail.button>
</@mail.message>
