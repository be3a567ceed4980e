<#-- À la personne qui tient la boutique : un moment plus tôt s’est libéré. -->
<@mail.message subject="Plus tôt, si vous voulez : ${day}, ${start}">
  <@mail.line>Bonjour ${recipient},</@mail.line>
  <@mail.line>Un moment s’est libéré avec ${mentor}. Il vous est proposé en premier jusqu’à ${until}.</@mail.line>
  <@mail.facts>
    <@mail.fact name="Quand">${day}, ${start} · ${minutes} minutes</@mail.fact>
    <#if before??><@mail.fact name="Au lieu de">${before}</@mail.fact></#if>
  </@mail.facts>
  <@mail.button to=earlierLink>Voir ce moment</@mail.button>
  <@mail.line>Ouvrir ce lien ne change rien. Si vous ne répondez pas, vous gardez ce que vous avez, et ce moment est proposé à quelqu’un d’autre.</@mail.line>
</@mail.message>
