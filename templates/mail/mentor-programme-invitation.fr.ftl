<#-- À l’expert : la collectivité l’accueille dans le programme. -->
<@mail.message subject="Bienvenue parmi les experts">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>${town.the?cap_first} vous compte parmi les experts qui aident ses boutiques, par séances de 10 à 20 minutes. Merci de donner de votre temps.</@mail.line>
  <@mail.line>Dites dès maintenant quand vous êtes disponible : les boutiques ne réservent que dans ces heures.</@mail.line>
  <@mail.button to=mentorLink>Voir ma page</@mail.button>
  <@mail.line>Vous intervenez au nom de ${town.the} : on ne vend rien pendant une séance.</@mail.line>
</@mail.message>
