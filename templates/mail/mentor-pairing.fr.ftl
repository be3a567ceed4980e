<#-- À l’expert : un parrainage est publié, voici la boutique. -->
<@mail.message subject="Vous accompagnez ${shop} : ${action}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>${town.the?cap_first} vous confie l’accompagnement d’une boutique. Merci de lui donner de votre temps.</@mail.line>
  <@mail.facts>
    <@mail.fact name="Boutique">${shop}</@mail.fact>
    <@mail.fact name="Tenue par">${person}</@mail.fact>
    <@mail.fact name="Adresse">${address}</@mail.fact>
    <@mail.fact name="Action choisie">${action}</@mail.fact>
  </@mail.facts>
  <@mail.button to=mentorLink>Voir mes séances</@mail.button>
  <@mail.line>${person} a reçu un lien pour réserver dans vos disponibilités. Les séances durent de 10 à 20 minutes, dans ses moments calmes. Vous recevez une invitation à chaque réservation.</@mail.line>
  <@mail.line>Vous intervenez au nom de ${town.the} : on ne vend rien pendant une séance.</@mail.line>
</@mail.message>
