<#-- À la coordination seule : une boutique aimerait quelqu’un d’autre. -->
<@mail.message subject="${shop} aimerait quelqu’un d’autre">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>${shop}, tenue par ${person}, aimerait un autre expert que ${mentor}. La raison donnée : ${why}.</@mail.line>
  <@mail.line>${mentor} n’en sait rien, et les séances restent réservées.</@mail.line>
  <@mail.button to=answersLink>Voir qui peut prendre le relais</@mail.button>
</@mail.message>
