<#-- À l’expert : plus aucun créneau n’est ouvert. -->
<@mail.message subject="Quand êtes-vous disponible ?">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Les commerces que vous accompagnez ne trouvent plus de créneau avec vous dans les jours qui viennent.</@mail.line>
  <@mail.button to=availabilityLink>Indiquer mes disponibilités</@mail.button>
  <@mail.line>Deux heures par semaine suffisent. Si ce n’est pas le moment, répondez à ce message : nous trouverons un relais.</@mail.line>
</@mail.message>
