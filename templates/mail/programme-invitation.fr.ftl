<#-- À la personne qui tient la boutique : la collectivité lui propose le programme. -->
<@mail.message subject="${town.the?cap_first} vous propose de l’aide">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>${town.the?cap_first} propose à ${shop} l’aide d’un expert du numérique, par séances de 10 à 20 minutes, dans vos moments calmes et à l’heure que vous choisissez.</@mail.line>
  <@mail.line>C’est gratuit, et personne n’a rien à vous vendre. Quand votre expert est trouvé, un message vous le présente.</@mail.line>
  <@mail.button to=bookingLink>Voir ma page</@mail.button>
  <@mail.line>Ce lien est le vôtre : gardez ce message. Ni compte ni mot de passe. L’ouvrir n’engage à rien.</@mail.line>
</@mail.message>
