<#-- À l’expert : un parrainage se termine. -->
<@mail.message subject="Le parrainage de ${shop} se termine">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Votre accompagnement de ${shop} se termine. ${town.the?cap_first} vous remercie du temps donné.</@mail.line>
  <@mail.line>La boutique n’apparaît plus sur votre page. Une séance qui a eu lieu peut encore y être notée.</@mail.line>
  <@mail.button to=mentorLink>Voir mes séances</@mail.button>
</@mail.message>
