<#-- À l’expert : un autre expert prend la suite. -->
<@mail.message subject="Un autre expert prend la suite pour ${shop}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>${town.the?cap_first} confie ${shop} à un autre expert, pour que l’accompagnement avance sans attendre. Rien n’est à faire de votre côté. Merci de votre disponibilité.</@mail.line>
  <@mail.line>Ce qui a été noté passe au suivant, et la boutique n’apparaît plus sur votre page.</@mail.line>
  <@mail.button to=mentorLink>Voir mes séances</@mail.button>
</@mail.message>
