<#-- À la personne qui tient la boutique : son parrainage est publié, voici son lien. -->
<@mail.message subject="${mentor} vous accompagne : ${action}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>${town.the?cap_first} vous propose l’aide d’un expert, par séances de 10 à 20 minutes, dans vos moments calmes et à l’heure que vous choisissez.</@mail.line>
  <@mail.facts>
    <@mail.fact name="Votre action">${action}</@mail.fact>
    <@mail.fact name="Votre expert">${mentor}, ${organisation}</@mail.fact>
    <@mail.fact name="Pour">${shop}</@mail.fact>
  </@mail.facts>
  <@mail.button to=bookingLink>Choisir un créneau</@mail.button>
  <@mail.line>Ce lien est le vôtre : gardez ce message. Ni compte ni mot de passe. L’ouvrir ne réserve rien, et vous pouvez changer d’avis.</@mail.line>
  <@mail.line>Votre expert intervient au nom de ${town.the}. Il n’a rien à vous vendre.</@mail.line>
</@mail.message>
