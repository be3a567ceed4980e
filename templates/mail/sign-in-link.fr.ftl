<#-- À qui a demandé un lien pour se connecter. -->
<@mail.message subject="Votre lien pour vous connecter">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Vous avez demandé à vous connecter. Ce lien fonctionne une seule fois, pendant dix minutes.</@mail.line>
  <@mail.button to=signInLink>Me connecter</@mail.button>
  <@mail.line>Vous n’avez rien demandé ? Ne faites rien : le lien s’éteint de lui-même.</@mail.line>
</@mail.message>
