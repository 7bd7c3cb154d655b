<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>backpropagation</name>
    <message>
        <source>Vanishing and exploding</source>
        <translation>Schwindend und explodierend</translation>
    </message>
    <message>
        <source>the layers are being made</source>
        <translation>die Schichten entstehen gerade</translation>
    </message>
    <message>
        <source>what is left of the blame after %1 layers</source>
        <translation>was nach %1 Schichten von der Schuld übrig ist</translation>
    </message>
    <message>
        <source>what is left of the blame after %1 layers; in theory the blame × %2 per layer back</source>
        <translation>was nach %1 Schichten von der Schuld bleibt; theoretisch Schuld × %2 je Schicht zurück</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>layer %1: %2</source>
        <translation>Schicht %1: %2</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>mean field</source>
        <translation>Mittelfeldtheorie</translation>
    </message>
    <message>
        <source>the sweep runs back</source>
        <translation>der Rückwärtslauf kommt</translation>
    </message>
    <message>
        <source>first layer %1, last %2</source>
        <translation>erste Schicht %1, letzte %2</translation>
    </message>
    <message>
        <source>a sum hands it on</source>
        <translation>eine Summe reicht sie weiter</translation>
    </message>
    <message>
        <source>the other factor</source>
        <translation>anderer Faktor</translation>
    </message>
    <message>
        <source>1 ÷ the divisor; −quotient ÷ divisor</source>
        <translation>1 ÷ Divisor; −Quotient ÷ Divisor</translation>
    </message>
    <message>
        <source>exponent × one power less</source>
        <translation>Exponent × Potenz − 1</translation>
    </message>
    <message>
        <source>the sign turns</source>
        <translation>das Vorzeichen kehrt sich um</translation>
    </message>
    <message>
        <source>the cosine</source>
        <translation>der Kosinus</translation>
    </message>
    <message>
        <source>minus the sine</source>
        <translation>minus der Sinus</translation>
    </message>
    <message>
        <source>1 + the tangent squared</source>
        <translation>1 + Tangens im Quadrat</translation>
    </message>
    <message>
        <source>exp is its own slope</source>
        <translation>exp ist seine eigene Steigung</translation>
    </message>
    <message>
        <source>1 ÷ the input</source>
        <translation>1 ÷ Eingang</translation>
    </message>
    <message>
        <source>1 ÷ twice the root</source>
        <translation>1 ÷ zweimal die Wurzel</translation>
    </message>
    <message>
        <source>1 − the output squared</source>
        <translation>1 − Ausgang im Quadrat</translation>
    </message>
    <message>
        <source>1 above zero, else 0</source>
        <translation>1 über null, sonst 0</translation>
    </message>
    <message>
        <source>output × (1 − output)</source>
        <translation>Ausgang × (1 − Ausgang)</translation>
    </message>
    <message>
        <source>the sign of the input</source>
        <translation>das Vorzeichen des Eingangs</translation>
    </message>
    <message>
        <source>all to the one that won</source>
        <translation>alles an den, der gewinnt</translation>
    </message>
    <message>
        <source>  where the sweep starts</source>
        <translation>  hier beginnt der Rückwärtslauf</translation>
    </message>
    <message>
        <source>  used %1 times, blamed %1 times</source>
        <translation>  %1-mal benutzt, %1-mal beschuldigt</translation>
    </message>
    <message>
        <source>at %1, the marked node</source>
        <translation>bei %1, dem markierten Knoten</translation>
    </message>
    <message>
        <source>The whole</source>
        <translation>Das Ganze</translation>
    </message>
    <message>
        <source>the arrow waits for the blame</source>
        <translation>der Pfeil wartet auf die Schuld</translation>
    </message>
    <message>
        <source>drag the point</source>
        <translation>zieh den Punkt</translation>
    </message>
    <message>
        <source>; the closer the lines, the steeper</source>
        <translation>; je dichter die Linien, desto steiler</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>the wider, the more blame</source>
        <translation>je breiter, desto mehr Schuld</translation>
    </message>
    <message>
        <source>on its way back; hollow is negative</source>
        <translation>auf dem Rückweg; hohl ist negativ</translation>
    </message>
    <message>
        <source>on its way back</source>
        <translation>auf dem Rückweg</translation>
    </message>
    <message>
        <source>The formula is being read</source>
        <translation>Die Formel wird gelesen</translation>
    </message>
    <message>
        <source>The arithmetic</source>
        <translation>Die Arithmetik</translation>
    </message>
    <message>
        <source>the √L rule</source>
        <translation>die √L-Regel</translation>
    </message>
    <message>
        <source>states kept</source>
        <translation>behaltene Zustände</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>the plan is being made</source>
        <translation>der Plan entsteht gerade</translation>
    </message>
    <message>
        <source>Memory: keep a little, compute the rest again</source>
        <translation>Speicher: wenig behalten, den Rest neu rechnen</translation>
    </message>
    <message>
        <source>a chain of %1 steps with %2 cells</source>
        <translation>eine Kette von %1 Schritten mit %2 Zellen</translation>
    </message>
    <message>
        <source>along the chain</source>
        <translation>entlang der Kette</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>work done, in steps: %1</source>
        <translation>getane Arbeit, in Schritten: %1</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 Zellen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>%1 kept now</source>
        <translation>%1 jetzt behalten</translation>
    </message>
    <message>
        <source>;  %1 of %2 steps reversed</source>
        <translation>;  %1 von %2 Schritten umgekehrt</translation>
    </message>
    <message>
        <source>%1 × </source>
        <translation>%1 × </translation>
    </message>
    <message>
        <source>its answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>weight %1</source>
        <translation>Gewicht %1</translation>
    </message>
    <message>
        <source>+ %1 more</source>
        <translation>+ %1 weitere</translation>
    </message>
    <message>
        <source>The playground</source>
        <translation>Die Spielwiese</translation>
    </message>
    <message>
        <source>the net is being made</source>
        <translation>das Netz entsteht gerade</translation>
    </message>
    <message>
        <source>The mechanism</source>
        <translation>Der Mechanismus</translation>
    </message>
    <message>
        <source>each neuron&apos;s own picture</source>
        <translation>das eigene Bild jedes Neurons</translation>
    </message>
    <message>
        <source>Neuron %1 of layer %2</source>
        <translation>Neuron %1 in Schicht %2</translation>
    </message>
    <message>
        <source>The whole: the plane</source>
        <translation>Das Ganze: die Ebene</translation>
    </message>
    <message>
        <source>after %1 steps</source>
        <translation>nach %1 Schritten</translation>
    </message>
    <message>
        <source>loss %1</source>
        <translation>Verlust %1</translation>
    </message>
    <message>
        <source>; hollow: held out</source>
        <translation>; hohl: Testpunkte</translation>
    </message>
    <message>
        <source>ringed: the point that is followed, loss %1</source>
        <translation>mit Ring: der verfolgte Punkt, Verlust %1</translation>
    </message>
    <message>
        <source>ringed: loss %1</source>
        <translation>mit Ring: Verlust %1</translation>
    </message>
    <message>
        <source>Every path</source>
        <translation>Jeder Pfad</translation>
    </message>
    <message>
        <source>the chain rule, nothing reused</source>
        <translation>Kettenregel, nichts gemerkt</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <source>nudge each weight, ask again</source>
        <translation>anstoßen und neu fragen</translation>
    </message>
    <message>
        <source>Forward mode</source>
        <translation>Vorwärtsmodus</translation>
    </message>
    <message>
        <source>one sweep for each weight</source>
        <translation>ein Lauf für jedes Gewicht</translation>
    </message>
    <message>
        <source>Reverse mode</source>
        <translation>Rückwärtsmodus</translation>
    </message>
    <message>
        <source>one sweep back for all</source>
        <translation>ein Lauf zurück für alle</translation>
    </message>
    <message>
        <source>%1 M</source>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 k</source>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>operations for the whole gradient</source>
        <translation>Operationen für den ganzen Gradienten</translation>
    </message>
    <message>
        <source>beyond 10³⁰⁸</source>
        <translation>über 10³⁰⁸</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>Reverse mode against differences</source>
        <translation>Rückwärtsmodus gegen Differenzen</translation>
    </message>
    <message>
        <source>times fewer operations, as the net widens</source>
        <translation>so viel weniger Operationen, wenn das Netz breiter wird</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>Der Wettlauf</translation>
    </message>
    <message>
        <source>four ways to one gradient; net %1 with %2 parameters</source>
        <translation>vier Wege zu einem Gradienten; Netz %1 mit %2 Parametern</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>scaled up from it</source>
        <translation>daraus hochgerechnet</translation>
    </message>
    <message>
        <source>Nothing has been computed yet</source>
        <translation>Noch ist nichts berechnet</translation>
    </message>
    <message>
        <source>Press play, or change something on the bench.</source>
        <translation>Drück auf Abspielen oder ändere etwas auf der Werkbank.</translation>
    </message>
    <message>
        <source>There is no picture of this</source>
        <translation>Davon gibt es kein Bild</translation>
    </message>
    <message>
        <source>Point on the plane: the arrows move two leaves</source>
        <translation>Punkt auf der Ebene: die Pfeile bewegen zwei Blätter</translation>
    </message>
    <message>
        <source>Node %1</source>
        <translation>Knoten %1</translation>
    </message>
    <message>
        <source>Ringed point: the arrows take another</source>
        <translation>Punkt mit Ring: die Pfeile nehmen einen anderen</translation>
    </message>
    <message>
        <source>Net with %1 parameters: Enter races it</source>
        <translation>Netz mit %1 Parametern: Eingabe lässt es antreten</translation>
    </message>
    <message>
        <source>Net %1</source>
        <translation>Netz %1</translation>
    </message>
    <message>
        <source>Nothing has been computed yet.</source>
        <translation>Noch ist nichts berechnet.</translation>
    </message>
    <message>
        <source>64 patterns, %1 right</source>
        <translation>64 Muster, %1 richtig</translation>
    </message>
    <message>
        <source>  mirrored weights, opposite signs</source>
        <translation>  gespiegelt, Vorzeichen umgekehrt</translation>
    </message>
    <message>
        <source>1 : %1 : %2</source>
        <translation>1 : %1 : %2</translation>
    </message>
    <message>
        <source>E %1</source>
        <translation>E %1</translation>
    </message>
    <message>
        <source>sweeps until solved</source>
        <translation>Durchläufe bis zur Lösung</translation>
    </message>
    <message>
        <source>1986: %1</source>
        <translation>1986: %1</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>1986 again</source>
        <translation>Noch einmal 1986</translation>
    </message>
    <message>
        <source>the nets are being made</source>
        <translation>die Netze entstehen gerade</translation>
    </message>
    <message>
        <source>1986 again: does it read the same both ways?</source>
        <translation>Noch einmal 1986: Liest es sich von beiden Seiten gleich?</translation>
    </message>
    <message>
        <source>%1 nets after %2 sweeps</source>
        <translation>%1 Netze nach %2 Durchläufen</translation>
    </message>
    <message>
        <source>%1 of %2 solved</source>
        <translation>%1 von %2 gelöst</translation>
    </message>
    <message>
        <source>There is no formula to show.</source>
        <translation>Es gibt keine Formel zu zeigen.</translation>
    </message>
    <message>
        <source>A formula as a graph of %1 nodes, %2 of them leaves that can be changed.</source>
        <translation>Eine Formel als Graph aus %1 Knoten; %2 davon sind Blätter, die man ändern kann.</translation>
    </message>
    <message>
        <source>Its value is %1.</source>
        <translation>Ihr Wert ist %1.</translation>
    </message>
    <message>
        <source>%1 of %2 turns of both sweeps are done.</source>
        <translation>%1 von %2 Zügen beider Läufe sind getan.</translation>
    </message>
    <message>
        <source>%1 = %2 has the blame %3</source>
        <translation>%1 = %2 trägt die Schuld %3</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 leaves wait for their blame.</source>
        <translation>%1 Blätter warten auf ihre Schuld.</translation>
    </message>
    <message>
        <source>At the marked node %1 the blame is %2.</source>
        <translation>Am markierten Knoten %1 ist die Schuld %2.</translation>
    </message>
    <message>
        <source>This is scaled up from a part that was measured.</source>
        <translation>Das ist aus einem gemessenen Teil hochgerechnet.</translation>
    </message>
    <message>
        <source>Four ways to the same gradient of a net with %1 parameters.</source>
        <translation>Vier Wege zum selben Gradienten eines Netzes mit %1 Parametern.</translation>
    </message>
    <message>
        <source>Every path takes %1 operations, %2.</source>
        <translation>Jeder Pfad braucht %1 Operationen, %2.</translation>
    </message>
    <message>
        <source>Finite differences take %1 operations, %2.</source>
        <translation>Finite Differenzen brauchen %1 Operationen, %2.</translation>
    </message>
    <message>
        <source>Forward mode takes %1 operations, %2.</source>
        <translation>Der Vorwärtsmodus braucht %1 Operationen, %2.</translation>
    </message>
    <message>
        <source>Reverse mode takes %1 operations, %2.</source>
        <translation>Der Rückwärtsmodus braucht %1 Operationen, %2.</translation>
    </message>
    <message>
        <source>Reverse mode needs %1 times fewer operations than finite differences.</source>
        <translation>Der Rückwärtsmodus braucht %1-mal weniger Operationen als finite Differenzen.</translation>
    </message>
    <message>
        <source>A net learns %1 points on the plane; %2 more are held out.</source>
        <translation>Ein Netz lernt %1 Punkte auf der Ebene; %2 weitere bleiben als Testpunkte zurück.</translation>
    </message>
    <message>
        <source>Its layers have %1 units.</source>
        <translation>Seine Schichten haben %1 Neuronen.</translation>
    </message>
    <message>
        <source>After %1 steps the loss is %2, held out %3; %4 of the held-out points are right.</source>
        <translation>Nach %1 Schritten ist der Verlust %2, auf den Testpunkten %3; %4 der Testpunkte sind richtig.</translation>
    </message>
    <message>
        <source>The gradient&apos;s norm is %1 at the first layer and %2 at the last.</source>
        <translation>Die Norm des Gradienten ist %1 in der ersten Schicht und %2 in der letzten.</translation>
    </message>
    <message>
        <source>%1 nets with six inputs and two hidden units learn from 64 patterns which ones read the same both ways.</source>
        <translation>%1 Netze mit sechs Eingängen und zwei verdeckten Neuronen lernen an 64 Mustern, welche sich von beiden Seiten gleich lesen.</translation>
    </message>
    <message>
        <source>After %1 sweeps %2 have solved it.</source>
        <translation>Nach %1 Durchläufen haben es %2 gelöst.</translation>
    </message>
    <message>
        <source>Their median is %1 sweeps; the paper of 1986 says %2.</source>
        <translation>Ihr Median sind %1 Durchläufe; die Arbeit von 1986 sagt %2.</translation>
    </message>
    <message>
        <source>Net %1 has the error %2.</source>
        <translation>Netz %1 hat den Fehler %2.</translation>
    </message>
    <message>
        <source>The mirrored weights of its first hidden unit stand as 1 to %1 to %2.</source>
        <translation>Die gespiegelten Gewichte seines ersten verdeckten Neurons verhalten sich wie 1 zu %1 zu %2.</translation>
    </message>
    <message>
        <source>There are no layers to show.</source>
        <translation>Es gibt keine Schichten zu zeigen.</translation>
    </message>
    <message>
        <source>One sweep back through %1 layers.</source>
        <translation>Ein Lauf zurück durch %1 Schichten.</translation>
    </message>
    <message>
        <source>The gradient&apos;s norm is %1 at the last layer and %2 at the first.</source>
        <translation>Die Norm des Gradienten ist %1 in der letzten Schicht und %2 in der ersten.</translation>
    </message>
    <message>
        <source>In theory the blame is multiplied by %1 per layer back.</source>
        <translation>In der Theorie wird die Schuld je Schicht zurück mit %1 multipliziert.</translation>
    </message>
    <message>
        <source>There is no plan to show.</source>
        <translation>Es gibt keinen Plan zu zeigen.</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>Neuron %1</translation>
    </message>
    <message>
        <source>The sweep forward has not reached it yet.</source>
        <translation>Der Vorwärtslauf hat ihn noch nicht erreicht.</translation>
    </message>
    <message>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>starting weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>keep every state</source>
        <translation>jeden Zustand behalten</translation>
    </message>
    <message>
        <source>best for %1 cells</source>
        <translation>bester für %1 Zellen</translation>
    </message>
    <message>
        <source>click a plan</source>
        <translation>klick einen Plan an</translation>
    </message>
    <message>
        <source>steps run forward</source>
        <translation>Schritte vorwärts</translation>
    </message>
    <message>
        <source>This net has %1 answers: 0 to %2.</source>
        <translation>Dieses Netz hat %1 Antworten: 0 bis %2.</translation>
    </message>
    <message>
        <source>There are as many points of your own as fit.</source>
        <translation>Mehr eigene Punkte passen nicht hinein.</translation>
    </message>
    <message>
        <source>No point of your own is near the cursor.</source>
        <translation>Bei der Marke liegt kein eigener Punkt.</translation>
    </message>
    <message>
        <source>Click here: your first point</source>
        <translation>Klick hierher: dein erster Punkt</translation>
    </message>
    <message>
        <source>empty the plane</source>
        <translation>Ebene leeren</translation>
    </message>
    <message>
        <source>click: a disc; right click: a triangle</source>
        <translation>Klick: Scheibe; Rechtsklick: Dreieck</translation>
    </message>
    <message>
        <source>click: a point; Tab and a digit: any class</source>
        <translation>Klick: ein Punkt; Tab und eine Ziffer: jede Klasse</translation>
    </message>
    <message>
        <source>; drag yours, or out and away</source>
        <translation>; an eigenen ziehen, hinaus und weg</translation>
    </message>
    <message>
        <source>click ●  right click ▲</source>
        <translation>Klick ●  Rechtsklick ▲</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>parameters; drag the handle to widen the net, or click one</source>
        <translation>Parameter; zieh am Griff, und das Netz wird breiter, oder klick eines an</translation>
    </message>
    <message>
        <source>timed in part</source>
        <translation>zum Teil gestoppt</translation>
    </message>
    <message>
        <source>timed</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>counted: too large to be timed here</source>
        <translation>gezählt: zu groß für die Stoppuhr hier</translation>
    </message>
    <message>
        <source>counted; play, and the clock runs</source>
        <translation>gezählt; mit Abspielen läuft die Uhr</translation>
    </message>
    <message>
        <source>Cursor on the plane: arrows move it, 0 and 1 put a point of that class there, Delete takes yours away</source>
        <translation>Marke in der Ebene: Pfeile bewegen sie, 0 und 1 setzen dort einen Punkt dieser Klasse, Entf nimmt deinen weg</translation>
    </message>
    <message>
        <source>Enter empties the plane</source>
        <translation>Die Eingabetaste leert die Ebene</translation>
    </message>
    <message>
        <source>Net in the lanes: right and left widen it</source>
        <translation>Netz im Wettlauf: rechts breiter, links schmaler</translation>
    </message>
    <message>
        <source>Activation %1</source>
        <translation>Aktivierung %1</translation>
    </message>
    <message>
        <source>Starting weights %1</source>
        <translation>Anfangsgewichte %1</translation>
    </message>
    <message>
        <source>Plan: best for so many cells</source>
        <translation>Plan: der beste für so viele Zellen</translation>
    </message>
    <message>
        <source>Plan: the √L rule</source>
        <translation>Plan: die √L-Regel</translation>
    </message>
    <message>
        <source>Plan: keep every state</source>
        <translation>Plan: jeden Zustand behalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Try it here</source>
        <translation>Hier ausprobieren</translation>
    </message>
    <message>
        <source>down: left half</source>
        <translation>ab: links</translation>
    </message>
    <message>
        <source>across: right half, in a mirror</source>
        <translation>quer: rechts, im Spiegel</translation>
    </message>
    <message>
        <source>framed: the same from both ends</source>
        <translation>Rahmen: beidseitig gleich</translation>
    </message>
    <message>
        <source>full disc: “yes”</source>
        <translation>volle Scheibe: „ja“</translation>
    </message>
    <message>
        <source>cross: wrong</source>
        <translation>Kreuz: falsch</translation>
    </message>
    <message>
        <source>E = 4</source>
        <translation>E = 4</translation>
    </message>
    <message>
        <source>%1 stuck at E = 4: they answer “no” to all</source>
        <translation>%1 bleiben bei E = 4: Sie sagen zu allem „nein“</translation>
    </message>
    <message>
        <source>%1 on the plain at E = 4: “no” to all</source>
        <translation>%1 auf dem Plateau bei E = 4: „nein“ zu allem</translation>
    </message>
    <message>
        <source>Found again and again</source>
        <translation>Immer wieder gefunden</translation>
    </message>
    <message>
        <source>published facts, each with its source; click one</source>
        <translation>veröffentlichte Tatsachen, jede mit Quelle; klick eine an</translation>
    </message>
    <message>
        <source>Try it here  ›</source>
        <translation>Hier ausprobieren  ›</translation>
    </message>
    <message>
        <source>The nets are being made.</source>
        <translation>Die Netze entstehen gerade.</translation>
    </message>
    <message>
        <source>counted, not timed</source>
        <translation>gezählt, nicht gestoppt</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 im Jahr %2</translation>
    </message>
    <message>
        <source>A timeline of those who found the sweep backwards: %1. In full: %2, %3. %4 %5.</source>
        <translation>Eine Zeitleiste derer, die den Lauf rückwärts fanden: %1. Ausführlich: %2, %3. %4 %5.</translation>
    </message>
    <message>
        <source>A chain of %1 steps is reversed with %2 stored states: %3 steps are run forward for it. The square root rule takes %4 states and %5 steps; storing everything takes %6 states and %9 steps. %7 of %8 events are done.</source>
        <translation>Eine Kette von %1 Schritten wird mit %2 gespeicherten Zuständen umgekehrt: Dafür laufen %3 Schritte vorwärts. Die Wurzelregel braucht %4 Zustände und %5 Schritte; alles zu speichern braucht %6 Zustände und %9 Schritte. %7 von %8 Ereignissen sind geschehen.</translation>
    </message>
    <message>
        <source>no point to learn from yet</source>
        <translation>noch kein Punkt zum Lernen</translation>
    </message>
    <message>
        <source>   press play: it learns</source>
        <translation>   abspielen: Es lernt</translation>
    </message>
    <message>
        <source>click ●  right click ■</source>
        <translation>Klick ●  Rechtsklick ■</translation>
    </message>
    <message>
        <source>taken away: negative</source>
        <translation>Abzug: negativ</translation>
    </message>
    <message>
        <source>  neuron %1 of layer %2, at the ring</source>
        <translation>  Neuron %1, Schicht %2, am Ring</translation>
    </message>
    <message>
        <source>waits for your guess</source>
        <translation>wartet auf deinen Tipp</translation>
    </message>
    <message>
        <source>The gradient in them waits for your guess.</source>
        <translation>Der Gradient darin wartet auf deinen Tipp.</translation>
    </message>
    <message>
        <source>neuron %1 of layer %2</source>
        <translation>Neuron %1 in Schicht %2</translation>
    </message>
    <message>
        <source>the answer “%1”</source>
        <translation>der Antwort „%1“</translation>
    </message>
    <message>
        <source>the bias of %1</source>
        <translation>der Bias von %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 zu %2</translation>
    </message>
    <message>
        <source>loss over this weight</source>
        <translation>Verlust über diesem Gewicht</translation>
    </message>
    <message>
        <source>One connection</source>
        <translation>Eine Verbindung</translation>
    </message>
    <message>
        <source>in run B %1</source>
        <translation>in Lauf B %1</translation>
    </message>
    <message>
        <source>raise it by %1: loss %2</source>
        <translation>um %1 erhöht: Verlust %2</translation>
    </message>
    <message>
        <source>%1 more: %2</source>
        <translation>%1 mehr: %2</translation>
    </message>
    <message>
        <source>drag the dot, or type</source>
        <translation>am Punkt ziehen oder tippen</translation>
    </message>
    <message>
        <source>Enter takes it</source>
        <translation>Eingabetaste übernimmt</translation>
    </message>
    <message>
        <source>drag the dot</source>
        <translation>am Punkt ziehen</translation>
    </message>
    <message>
        <source>over %1 of %2 points</source>
        <translation>über %1 von %2 Punkten</translation>
    </message>
    <message>
        <source>run B</source>
        <translation>Lauf B</translation>
    </message>
    <message>
        <source>%1 is %2 here and %3 in B</source>
        <translation>%1: hier %2, in B %3</translation>
    </message>
    <message>
        <source>Run B shows the same.</source>
        <translation>Lauf B zeigt dasselbe.</translation>
    </message>
    <message>
        <source>Beside run B: %1.</source>
        <translation>Neben Lauf B: %1.</translation>
    </message>
    <message>
        <source>B has another formula, with %1 leaves</source>
        <translation>B hat eine andere Formel, mit %1 Blättern</translation>
    </message>
    <message>
        <source>the value</source>
        <translation>der Wert</translation>
    </message>
    <message>
        <source>the net</source>
        <translation>das Netz</translation>
    </message>
    <message>
        <source>the count of reverse mode</source>
        <translation>die Zählung des Rückwärtsmodus</translation>
    </message>
    <message>
        <source>the count of differences</source>
        <translation>die Zählung der Differenzen</translation>
    </message>
    <message>
        <source>the number of steps</source>
        <translation>die Zahl der Schritte</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>der Verlust</translation>
    </message>
    <message>
        <source>the loss held out</source>
        <translation>der Verlust auf den Testpunkten</translation>
    </message>
    <message>
        <source>%1 weights differ</source>
        <translation>%1 Gewichte sind verschieden</translation>
    </message>
    <message>
        <source>the number of sweeps</source>
        <translation>die Zahl der Durchläufe</translation>
    </message>
    <message>
        <source>the number of solved nets</source>
        <translation>die Zahl der gelösten Netze</translation>
    </message>
    <message>
        <source>the median</source>
        <translation>der Median</translation>
    </message>
    <message>
        <source>the number of layers</source>
        <translation>die Zahl der Schichten</translation>
    </message>
    <message>
        <source>the activation</source>
        <translation>die Aktivierung</translation>
    </message>
    <message>
        <source>the gradient of the first layer</source>
        <translation>der Gradient der ersten Schicht</translation>
    </message>
    <message>
        <source>the gradient of the last layer</source>
        <translation>der Gradient der letzten Schicht</translation>
    </message>
    <message>
        <source>the length of the chain</source>
        <translation>die Länge der Kette</translation>
    </message>
    <message>
        <source>the number of cells</source>
        <translation>die Zahl der Zellen</translation>
    </message>
    <message>
        <source>the number of steps run forward</source>
        <translation>die Zahl der Schritte vorwärts</translation>
    </message>
    <message>
        <source>Run B shows another view.</source>
        <translation>Lauf B zeigt eine andere Ansicht.</translation>
    </message>
    <message>
        <source>  gradient of the last minibatch %1</source>
        <translation>  Gradient des letzten Minibatchs %1</translation>
    </message>
    <message>
        <source>dashed: run B</source>
        <translation>gestrichelt: Lauf B</translation>
    </message>
    <message>
        <source>  B %1</source>
        <translation>  B %1</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Leaf %1: up and down or a typed number change it</source>
        <translation>Blatt %1: auf und ab oder eine getippte Zahl ändern es</translation>
    </message>
    <message>
        <source>Connection: left and right take another, up and down or a typed number change its weight</source>
        <translation>Verbindung: links und rechts nehmen eine andere, auf und ab oder eine getippte Zahl ändern ihr Gewicht</translation>
    </message>
    <message>
        <source>%1 and others</source>
        <translation>%1 und andere</translation>
    </message>
    <message>
        <source>published facts, each with its source</source>
        <translation>veröffentlichte Tatsachen, jede mit ihrer Quelle</translation>
    </message>
    <message>
        <source>“%1” is no number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>the weight (%1)</source>
        <translation>das Gewicht (%1)</translation>
    </message>
    <message>
        <source>One connection is looked at, %1: its weight is %2, and the loss changes by %3 for each unit that it is raised.</source>
        <translation>Betrachtet wird eine Verbindung, %1: Ihr Gewicht ist %2, und der Verlust ändert sich um %3 für jede Einheit, um die es steigt.</translation>
    </message>
    <message>
        <source>keep all</source>
        <translation>alle behalten</translation>
    </message>
    <message>
        <source>√L rule</source>
        <translation>√L-Regel</translation>
    </message>
    <message>
        <source>steps forward</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>slope %1</source>
        <translation>Steigung %1</translation>
    </message>
    <message>
        <source>&lt;1&gt;Gradient norm&lt;/1&gt; by layer</source>
        <translation>&lt;1&gt;Gradientennorm&lt;/1&gt; je Schicht</translation>
    </message>
    <message>
        <source>its blame:</source>
        <translation>seine Schuld:</translation>
    </message>
    <message>
        <source>raise %1 by 0.01: %2 changes by %3</source>
        <translation>%1 um 0,01 größer: %2 ändert sich um %3</translation>
    </message>
    <message>
        <source>to %1:</source>
        <translation>an %1:</translation>
    </message>
    <message>
        <source>blame × %1</source>
        <translation>Schuld × %1</translation>
    </message>
    <message>
        <source>%1 over %2 and %3</source>
        <translation>%1 über %2 und %3</translation>
    </message>
    <message>
        <source>&lt;1&gt;the arrow is the blame:&lt;/1&gt; %2 and %3</source>
        <translation>&lt;1&gt;der Pfeil ist die Schuld:&lt;/1&gt; %2 und %3</translation>
    </message>
    <message>
        <source>&lt;1&gt;blame:&lt;/1&gt; %2 and %3</source>
        <translation>&lt;1&gt;Schuld:&lt;/1&gt; %2 und %3</translation>
    </message>
    <message>
        <source>values go right, &lt;1&gt;blame comes back&lt;/1&gt;</source>
        <translation>Werte gehen nach rechts, &lt;1&gt;die Schuld kommt zurück&lt;/1&gt;</translation>
    </message>
    <message>
        <source>values go right, &lt;1&gt;blame comes back&lt;/1&gt;; &lt;2&gt;dashed: click to choose whose turn is next&lt;/2&gt;</source>
        <translation>Werte gehen nach rechts, &lt;1&gt;die Schuld kommt zurück&lt;/1&gt;; &lt;2&gt;gestrichelt: klick an, wer als Nächster drankommt&lt;/2&gt;</translation>
    </message>
    <message>
        <source>values go right, &lt;1&gt;blame comes back&lt;/1&gt;; &lt;2&gt;dashed: click one&lt;/2&gt;</source>
        <translation>Werte gehen nach rechts, &lt;1&gt;die Schuld kommt zurück&lt;/1&gt;; &lt;2&gt;klick Gestricheltes&lt;/2&gt;</translation>
    </message>
    <message>
        <source>&lt;1&gt;%2 cells&lt;/1&gt;  and the state that each one holds</source>
        <translation>&lt;1&gt;%2 Zellen&lt;/1&gt;  und der Zustand, den jede hält</translation>
    </message>
    <message>
        <source>&lt;1&gt;%2 cells&lt;/1&gt;</source>
        <translation>&lt;1&gt;%2 Zellen&lt;/1&gt;</translation>
    </message>
    <message>
        <source>each neuron&apos;s own picture of the plane; &lt;1&gt;blame comes back&lt;/1&gt;; &lt;2&gt;drag a connection: its weight changes&lt;/2&gt;</source>
        <translation>das eigene Bild jedes Neurons von der Ebene; &lt;1&gt;die Schuld kommt zurück&lt;/1&gt;; &lt;2&gt;zieh an einer Verbindung: Ihr Gewicht ändert sich&lt;/2&gt;</translation>
    </message>
    <message>
        <source>each neuron&apos;s own picture; &lt;1&gt;blame comes back&lt;/1&gt;; &lt;2&gt;drag a connection: its weight changes&lt;/2&gt;</source>
        <translation>das eigene Bild jedes Neurons; &lt;1&gt;die Schuld kommt zurück&lt;/1&gt;; &lt;2&gt;zieh an einer Verbindung: Ihr Gewicht ändert sich&lt;/2&gt;</translation>
    </message>
    <message>
        <source>each neuron&apos;s own picture; &lt;2&gt;drag a connection: its weight changes&lt;/2&gt;</source>
        <translation>das eigene Bild jedes Neurons; &lt;2&gt;zieh an einer Verbindung: Ihr Gewicht ändert sich&lt;/2&gt;</translation>
    </message>
    <message>
        <source>each neuron&apos;s own picture of the plane; &lt;1&gt;blame comes back&lt;/1&gt;</source>
        <translation>das eigene Bild jedes Neurons von der Ebene; &lt;1&gt;die Schuld kommt zurück&lt;/1&gt;</translation>
    </message>
    <message>
        <source>gradient %1</source>
        <translation>Gradient %1</translation>
    </message>
    <message>
        <source>There is no point to learn from yet: no step counts before you put one there.</source>
        <translation>Noch ist kein Punkt zum Lernen da: Kein Schritt zählt, bevor du einen setzt.</translation>
    </message>
    <message>
        <source>&lt;1&gt;held out %3&lt;/1&gt;, &lt;2&gt;%4 right&lt;/2&gt;</source>
        <translation>&lt;1&gt;Testpunkte %3&lt;/1&gt;, &lt;2&gt;%4 richtig&lt;/2&gt;</translation>
    </message>
    <message>
        <source>&lt;1&gt;held out %3&lt;/1&gt;</source>
        <translation>&lt;1&gt;Testpunkte %3&lt;/1&gt;</translation>
    </message>
    <message>
        <source>Play, or take a step</source>
        <translation>Abspielen, oder einen Schritt gehen</translation>
    </message>
    <message>
        <source>%1 nets, no sweep yet</source>
        <translation>%1 Netze, noch kein Durchlauf</translation>
    </message>
    <message>
        <source>the gradient is exactly 0 in every layer</source>
        <translation>der Gradient ist in jeder Schicht genau 0</translation>
    </message>
    <message>
        <source>+ 1 more: </source>
        <translation>+ 1 weiterer: </translation>
    </message>
    <message>
        <source>+ %1 more: </source>
        <translation>+ %1 weitere: </translation>
    </message>
    <message>
        <source>+ bias </source>
        <translation>+ Bias </translation>
    </message>
    <message>
        <source>+ %1: </source>
        <translation>+ %1: </translation>
    </message>
    <message>
        <source>median of the solved: %1</source>
        <translation>Median der erfolgreichen: %1</translation>
    </message>
    <message>
        <source>What reverse mode takes waits for your guess.</source>
        <translation>Was der Rückwärtsmodus braucht, wartet auf deinen Tipp.</translation>
    </message>
    <message>
        <source>None has made a sweep yet; their weights are by chance.</source>
        <translation>Noch keines hat einen Durchlauf gemacht; ihre Gewichte sind zufällig.</translation>
    </message>
    <message>
        <source>Play, or take a step.</source>
        <translation>Spiel ab, oder geh einen Schritt.</translation>
    </message>
    <message>
        <source>sweeps</source>
        <translation>Durchläufe</translation>
    </message>
    <message>
        <source>comes with the sweep back</source>
        <translation>kommt mit dem Gang zurück</translation>
    </message>
    <message>
        <source>%1: up to %2</source>
        <translation>%1: bis %2 hinauf</translation>
    </message>
    <message>
        <source>%1: down to %2</source>
        <translation>%1: bis %2 hinab</translation>
    </message>
    <message>
        <source>%1: exactly 0 in every layer</source>
        <translation>%1: genau 0 in jeder Schicht</translation>
    </message>
    <message>
        <source>%1: too large for a number in every layer</source>
        <translation>%1: zu groß für eine Zahl in jeder Schicht</translation>
    </message>
    <message>
        <source>%1: exactly 0 in layer %2</source>
        <translation>%1: genau 0 in Schicht %2</translation>
    </message>
    <message>
        <source>%1: too large for a number in layer %2</source>
        <translation>%1: zu groß für eine Zahl in Schicht %2</translation>
    </message>
    <message>
        <source>%1: exactly 0 in layers %2 to %3</source>
        <translation>%1: genau 0 in den Schichten %2 bis %3</translation>
    </message>
    <message>
        <source>%1: too large for a number in layers %2 to %3</source>
        <translation>%1: zu groß für eine Zahl in den Schichten %2 bis %3</translation>
    </message>
    <message>
        <source>point at an activation to see its line</source>
        <translation>zeig auf eine Aktivierung, um ihre Linie zu sehen</translation>
    </message>
    <message>
        <source>&lt;1&gt;Values&lt;/1&gt; by layer, on the way forward</source>
        <translation>&lt;1&gt;Werte&lt;/1&gt; je Schicht, auf dem Hinweg</translation>
    </message>
    <message>
        <source>The solution of 1986: every half has a sum of its own, evenly apart.</source>
        <translation>Die Lösung von 1986: Jede Hälfte hat ihre eigene Summe, alle in gleichem Abstand.</translation>
    </message>
    <message>
        <source>Another solution: here, too, every half has a sum of its own, but the sums are %1 to %2 of the smallest weight apart.</source>
        <translation>Eine andere Lösung: Auch hier hat jede Hälfte ihre eigene Summe, aber die Summen liegen %1 bis %2 des kleinsten Gewichts auseinander.</translation>
    </message>
    <message>
        <source>%1 nets after %2 sweeps; %3 found 1 : 2 : 4, %4 another ratio</source>
        <translation>%1 Netze nach %2 Durchläufen; %3 fanden 1 : 2 : 4, %4 ein anderes Verhältnis</translation>
    </message>
    <message>
        <source>%1 of them found weights of 1 to 2 to 4, %2 another ratio.</source>
        <translation>%1 davon fanden Gewichte von 1 zu 2 zu 4, %2 ein anderes Verhältnis.</translation>
    </message>
    <message>
        <source>On the way forward the values have the size %1 in the first layer and %2 in the last.</source>
        <translation>Auf dem Hinweg haben die Werte in der ersten Schicht die Größe %1 und in der letzten %2.</translation>
    </message>
    <message>
        <source>How it goes on in more layers waits for your guess.</source>
        <translation>Wie es in mehr Schichten weitergeht, wartet auf deinen Tipp.</translation>
    </message>
    <message>
        <source>With %1 and the same weights it is %2 at the last layer and %3 at the first.</source>
        <translation>Mit %1 und denselben Gewichten ist sie %2 in der letzten Schicht und %3 in der ersten.</translation>
    </message>
    <message>
        <source>Its line leaves the picture at the top.</source>
        <translation>Ihre Linie verlässt das Bild nach oben.</translation>
    </message>
    <message>
        <source>Its line leaves the picture at the bottom.</source>
        <translation>Ihre Linie verlässt das Bild nach unten.</translation>
    </message>
    <message>
        <source>back to the input</source>
        <translation>zurück zum Eingang</translation>
    </message>
    <message>
        <source>Another solution: the sums are %1 to %2 of the smallest weight apart.</source>
        <translation>Eine andere Lösung: Summen im Abstand von %1 bis %2 des kleinsten Gewichts.</translation>
    </message>
    <message>
        <source>It has solved it; its weights are not quite mirrored.</source>
        <translation>Gelöst, aber die Gewichte sind nicht ganz gespiegelt.</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>%1 found 1 : 2 : 4, %2 another ratio</source>
        <translation>%1 fanden 1 : 2 : 4, %2 ein anderes Verhältnis</translation>
    </message>
    <message>
        <source>For the gradient at the first layer the theory of very wide layers gives %1.</source>
        <translation>Für den Gradienten in der ersten Schicht gibt die Theorie sehr breiter Schichten %1.</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source>--set takes ID=VALUE, not &quot;%1&quot;.</source>
        <translation>--set erwartet ID=WERT, nicht „%1“.</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>A link in the story</source>
        <translation>Ein Link in der Erzählung</translation>
    </message>
    <message>
        <source>The story of %1 has %2 steps.</source>
        <translation>Die Erzählung von %1 hat %2 Schritte.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be made.</source>
        <translation>Der Ordner „%1“ lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>--size is WIDTHxHEIGHT from 320x240 to 7680x4320, not &quot;%1&quot;.</source>
        <translation>--size ist BREITExHÖHE von 320x240 bis 7680x4320, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 (lucidarium --help lists what there is.)</source>
        <translation>%1 (lucidarium --help zählt auf, was es gibt.)</translation>
    </message>
    <message>
        <source>Only one of --snapshot, --tour, --frames and --monkey can be asked for.</source>
        <translation>Von --snapshot, --tour, --frames und --monkey geht nur eines auf einmal.</translation>
    </message>
    <message>
        <source>--frames is a whole number from 1 to 1000000.</source>
        <translation>--frames ist eine ganze Zahl von 1 bis 1000000.</translation>
    </message>
    <message>
        <source>--monkey is a time in seconds, more than 0.</source>
        <translation>--monkey ist eine Zeit in Sekunden, größer als 0.</translation>
    </message>
    <message>
        <source>--renderer is software or opengl, not &quot;%1&quot;.</source>
        <translation>--renderer ist software oder opengl, nicht „%1“.</translation>
    </message>
    <message>
        <source>--theme is paper, night or contrast, not &quot;%1&quot;.</source>
        <translation>--theme ist paper, night oder contrast, nicht „%1“.</translation>
    </message>
    <message>
        <source>--scale is a number from 1 to 4.</source>
        <translation>--scale ist eine Zahl von 1 bis 4.</translation>
    </message>
    <message>
        <source>--steps is a whole number from 0 to 1000000000.</source>
        <translation>--steps ist eine ganze Zahl von 0 bis 1000000000.</translation>
    </message>
    <message>
        <source>--story counts the steps from 1.</source>
        <translation>--story zählt die Schritte ab 1.</translation>
    </message>
    <message>
        <source>--set, --do and --preset need an exhibit: lucidarium EXHIBIT --set ID=VALUE.</source>
        <translation>--set, --do und --preset brauchen ein Exponat: lucidarium EXPONAT --set ID=WERT.</translation>
    </message>
    <message>
        <source>The link is damaged near &quot;%1&quot;.</source>
        <translation>Der Link ist bei „%1“ beschädigt.</translation>
    </message>
    <message>
        <source>That is not a link to an exhibit: it would begin with &quot;%1&quot;.</source>
        <translation>Das ist kein Link zu einem Exponat: Er würde mit „%1“ beginnen.</translation>
    </message>
    <message>
        <source>The seed is a whole number from 0, not &quot;%1&quot;.</source>
        <translation>Der Startwert ist eine ganze Zahl ab 0, nicht „%1“.</translation>
    </message>
    <message>
        <source>A link cannot bring a file for &quot;%1&quot;; open the file yourself.</source>
        <translation>Ein Link kann für „%1“ keine Datei mitbringen; öffne die Datei selbst.</translation>
    </message>
    <message>
        <source>%1 is damaged: &quot;%2&quot; is not what it should be. Nothing was changed.</source>
        <translation>%1 ist beschädigt: „%2“ ist nicht, was es sein sollte. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 is damaged: the file &quot;%2&quot; inside it has changed. Nothing was changed.</source>
        <translation>%1 ist beschädigt: Die Datei „%2“ darin ist verändert. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2 Nothing was changed.</source>
        <translation>%1 lässt sich nicht öffnen: %2 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was too large to be kept in %2: choose it again.</source>
        <translation>„%1“ war zu groß, um in %2 aufbewahrt zu werden: Wähl die Datei noch einmal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in %2 is unknown to this version and was left out.</source>
        <translation>„%1“ in %2 kennt diese Version nicht; es wurde weggelassen.</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>%1 ist leer.</translation>
    </message>
    <message>
        <source>%1 is too large to be a saved state.</source>
        <translation>%1 ist zu groß für einen gespeicherten Stand.</translation>
    </message>
    <message>
        <source>%1 is not a state that Lucidarium saved, or it is incomplete.</source>
        <translation>%1 ist kein Stand, den Lucidarium gespeichert hat, oder er ist unvollständig.</translation>
    </message>
    <message>
        <source>%1 was saved by a newer Lucidarium than this one.</source>
        <translation>%1 wurde von einem neueren Lucidarium gespeichert als diesem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written. Is the folder there, and may you write in it?</source>
        <translation>„%1“ ließ sich nicht schreiben. Gibt es den Ordner, und darfst du dort schreiben?</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Grundeinstellung</translation>
    </message>
    <message>
        <source>This state belongs to the exhibit &quot;%1&quot;.</source>
        <translation>Dieser Stand gehört zum Exponat „%1“.</translation>
    </message>
    <message>
        <source>The story&apos;s line %1 is not understood: &quot;%2&quot;.</source>
        <translation>Zeile %1 der Erzählung ist nicht zu verstehen: „%2“.</translation>
    </message>
    <message>
        <source>The story is empty.</source>
        <translation>Die Erzählung ist leer.</translation>
    </message>
    <message>
        <source>The story&apos;s link &quot;%1&quot; is not understood.</source>
        <translation>Der Link „%1“ in der Erzählung ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;.</source>
        <translation>Es gibt keinen Parameter „%1“.</translation>
    </message>
    <message>
        <source>There is no parameter &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt keinen Parameter „%1“; meinst du „%2“?</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;.</source>
        <translation>Es gibt keine Aktion „%1“.</translation>
    </message>
    <message>
        <source>There is no action &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt keine Aktion „%1“; meinst du „%2“?</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;.</source>
        <translation>Es gibt keine Vorlage „%1“.</translation>
    </message>
    <message>
        <source>There is no preset &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt keine Vorlage „%1“; meinst du „%2“?</translation>
    </message>
    <message>
        <source>%1 = %2 is out of range; allowed is %3.</source>
        <translation>%1 = %2 liegt außerhalb des Bereichs; erlaubt ist %3.</translation>
    </message>
    <message>
        <source>%1 has %2 entries; at most %3 are allowed.</source>
        <translation>%1 hat %2 Einträge; höchstens %3 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 cannot take a value of this kind.</source>
        <translation>%1 kann keinen Wert dieser Art annehmen.</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; allowed is %3.</source>
        <translation>%1 kann nicht „%2“ sein; erlaubt ist %3.</translation>
    </message>
    <message>
        <source>%1 has %2 characters; at most %3 are allowed.</source>
        <translation>%1 hat %2 Zeichen; höchstens %3 sind erlaubt.</translation>
    </message>
    <message>
        <source>%1 = &quot;%2&quot; is not a number; allowed is %3.</source>
        <translation>%1 = „%2“ ist keine Zahl; erlaubt ist %3.</translation>
    </message>
    <message>
        <source>%1 = &quot;%2&quot;: either every entry has a name, or none.</source>
        <translation>%1 = „%2“: Entweder hat jeder Eintrag einen Namen oder keiner.</translation>
    </message>
    <message>
        <source>%1: a point is written x:y or x:y:label, not &quot;%2&quot;.</source>
        <translation>%1: Ein Punkt wird x:y oder x:y:Klasse geschrieben, nicht „%2“.</translation>
    </message>
    <message>
        <source>%1: the label &quot;%2&quot; is not a whole number.</source>
        <translation>%1: Die Klasse „%2“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1: row %2 has %3 numbers, the first has %4.</source>
        <translation>%1: Zeile %2 hat %3 Zahlen, die erste hat %4.</translation>
    </message>
    <message>
        <source>%1 = &quot;%2&quot; is not a whole number; allowed is %3.</source>
        <translation>%1 = „%2“ ist keine ganze Zahl; erlaubt ist %3.</translation>
    </message>
    <message>
        <source>%1 = &quot;%2&quot; is neither true nor false.</source>
        <translation>%1 = „%2“ ist weder wahr noch falsch (true, false).</translation>
    </message>
    <message>
        <source>There is no exhibit &quot;%1&quot;.</source>
        <translation>Es gibt kein Exponat „%1“.</translation>
    </message>
    <message>
        <source>There is no exhibit &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt kein Exponat „%1“; meinst du „%2“?</translation>
    </message>
    <message>
        <source>Masked diffusion</source>
        <translation>Maskierte Diffusion</translation>
    </message>
    <message>
        <source>Must a machine write from left to right?</source>
        <translation>Muss eine Maschine von links nach rechts schreiben?</translation>
    </message>
    <message>
        <source>Mamba</source>
        <translation>Mamba</translation>
    </message>
    <message>
        <source>What would you remember if you could not look back?</source>
        <translation>Was würdest du behalten, wenn du nicht zurückblicken könntest?</translation>
    </message>
    <message>
        <source>Model merging</source>
        <translation>Modelle verschmelzen</translation>
    </message>
    <message>
        <source>Can two minds be averaged?</source>
        <translation>Kann man zwei Köpfe mitteln?</translation>
    </message>
    <message>
        <source>Test-time compute</source>
        <translation>Länger nachdenken</translation>
    </message>
    <message>
        <source>Is it better to be bigger, or to think longer?</source>
        <translation>Ist es besser, größer zu sein oder länger zu denken?</translation>
    </message>
    <message>
        <source>Ring attention</source>
        <translation>Ring Attention</translation>
    </message>
    <message>
        <source>How do you read a million words with no desk big enough?</source>
        <translation>Wie liest man eine Million Wörter, wenn kein Tisch groß genug ist?</translation>
    </message>
    <message>
        <source>Speculative decoding</source>
        <translation>Speculative Decoding</translation>
    </message>
    <message>
        <source>How can guessing make you faster and never wrong?</source>
        <translation>Wie kann Raten schneller machen und nie falsch?</translation>
    </message>
    <message>
        <source>Mixture of experts</source>
        <translation>Mixture of Experts</translation>
    </message>
    <message>
        <source>Why ask everyone when a few know?</source>
        <translation>Warum alle fragen, wenn wenige es wissen?</translation>
    </message>
    <message>
        <source>GRPO</source>
        <translation>GRPO</translation>
    </message>
    <message>
        <source>Can you learn from nothing but right and wrong?</source>
        <translation>Kann man nur aus Richtig und Falsch lernen?</translation>
    </message>
    <message>
        <source>Solar cell</source>
        <translation>Solarzelle</translation>
    </message>
    <message>
        <source>Why can a solar cell never use all of the light?</source>
        <translation>Warum kann eine Solarzelle nie alles Licht nutzen?</translation>
    </message>
    <message>
        <source>E-ink</source>
        <translation>E-Ink</translation>
    </message>
    <message>
        <source>How does a page stay written with the power off?</source>
        <translation>Wie bleibt eine Seite ohne Strom beschrieben?</translation>
    </message>
    <message>
        <source>Touchscreen</source>
        <translation>Touchscreen</translation>
    </message>
    <message>
        <source>How does glass know where you touch it?</source>
        <translation>Woher weiß Glas, wo man es berührt?</translation>
    </message>
    <message>
        <source>“%1” is larger than %2 MB, which is too much for points on a plane.</source>
        <translation>„%1“ ist größer als %2 MB; das ist zu viel für Punkte auf einer Ebene.</translation>
    </message>
    <message>
        <source>“%1” is not a text file in UTF-8: x, y and a label per line are needed.</source>
        <translation>„%1“ ist keine Textdatei in UTF-8: Gebraucht werden x, y und eine Klasse je Zeile.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” has a header and no points.</source>
        <translation>„%1“ hat eine Kopfzeile und keine Punkte.</translation>
    </message>
    <message>
        <source>“%1” has %2 lines; at most %3 points are taken.</source>
        <translation>„%1“ hat %2 Zeilen; höchstens %3 Punkte werden genommen.</translation>
    </message>
    <message>
        <source>Line %1 of “%2” does not have three columns (x, y, label) but %3.</source>
        <translation>Zeile %1 in „%2“ hat nicht drei Spalten (x, y, Klasse), sondern %3.</translation>
    </message>
    <message>
        <source>“%1” in line %2 of “%3” is not a finite number.</source>
        <translation>„%1“ in Zeile %2 von „%3“ ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>The label in line %1 of “%2” is missing.</source>
        <translation>In Zeile %1 von „%2“ fehlt die Klasse.</translation>
    </message>
    <message>
        <source>All points of “%1” have the label “%2”: two kinds at least are needed.</source>
        <translation>Alle Punkte in „%1“ haben die Klasse „%2“: Mindestens zwei Arten werden gebraucht.</translation>
    </message>
    <message>
        <source>“%1” has %2 different labels; at most %3 are taken.</source>
        <translation>„%1“ hat %2 verschiedene Klassen; höchstens %3 werden genommen.</translation>
    </message>
    <message>
        <source>The expression has more than %1 characters.</source>
        <translation>Der Ausdruck hat mehr als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The expression is empty.</source>
        <translation>Der Ausdruck ist leer.</translation>
    </message>
    <message>
        <source>“%1” stands at character %2 of the expression, where an operator, “;” or the end is expected.</source>
        <translation>„%1“ steht an Stelle %2 des Ausdrucks, wo ein Rechenzeichen, „;“ oder das Ende hingehört.</translation>
    </message>
    <message>
        <source>The statement before character %1 of the expression needs a name, as in “c = a + b;”: only the last one goes without.</source>
        <translation>Die Anweisung vor Stelle %1 des Ausdrucks braucht einen Namen wie in „c = a + b;“: Nur die letzte kommt ohne aus.</translation>
    </message>
    <message>
        <source>The expression ends at character %1, where a number, a name or “(” is missing.</source>
        <translation>Der Ausdruck endet an Stelle %1, wo eine Zahl, ein Name oder „(“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” stands at character %2 of the expression, where a number, a name or “(” is expected.</source>
        <translation>„%1“ steht an Stelle %2 des Ausdrucks, wo eine Zahl, ein Name oder „(“ hingehört.</translation>
    </message>
    <message>
        <source>The expression has more than %1 operations.</source>
        <translation>Der Ausdruck hat mehr als %1 Operationen.</translation>
    </message>
    <message>
        <source>“%1” at character %2 of the expression is a function and cannot be a name.</source>
        <translation>„%1“ an Stelle %2 des Ausdrucks ist eine Funktion und kann kein Name sein.</translation>
    </message>
    <message>
        <source>“%1” at character %2 of the expression is not a function that is known here.</source>
        <translation>„%1“ an Stelle %2 des Ausdrucks ist keine Funktion, die man hier kennt.</translation>
    </message>
    <message>
        <source>The number at character %1 of the expression is too large or too small.</source>
        <translation>Die Zahl an Stelle %1 des Ausdrucks ist zu groß oder zu klein.</translation>
    </message>
    <message>
        <source>“%1” at character %2 of the expression is a function and needs “(” after it.</source>
        <translation>„%1“ an Stelle %2 des Ausdrucks ist eine Funktion und braucht danach „(“.</translation>
    </message>
    <message>
        <source>“%1” at character %2 of the expression takes one argument.</source>
        <translation>„%1“ an Stelle %2 des Ausdrucks nimmt ein Argument.</translation>
    </message>
    <message>
        <source>“%1” at character %2 of the expression takes two arguments or more.</source>
        <translation>„%1“ an Stelle %2 des Ausdrucks nimmt zwei Argumente oder mehr.</translation>
    </message>
    <message>
        <source>“%1” at character %2 of the expression is one leaf too many: %3 are allowed.</source>
        <translation>„%1“ an Stelle %2 des Ausdrucks ist ein Blatt zu viel: %3 sind erlaubt.</translation>
    </message>
    <message>
        <source>The bracket opened at character %1 of the expression is never closed.</source>
        <translation>Die Klammer an Stelle %1 des Ausdrucks wird nie geschlossen.</translation>
    </message>
    <message>
        <source>“%1” stands at character %2 of the expression, where an operator or “)” is expected.</source>
        <translation>„%1“ steht an Stelle %2 des Ausdrucks, wo ein Rechenzeichen oder „)“ hingehört.</translation>
    </message>
    <message>
        <source>The expression is nested more than %1 deep at character %2.</source>
        <translation>Der Ausdruck ist an Stelle %2 tiefer als %1-fach verschachtelt.</translation>
    </message>
    <message>
        <source>“%1” at character %2 of the expression has no finite value with these inputs.</source>
        <translation>„%1“ an Stelle %2 des Ausdrucks hat bei diesen Eingaben keinen endlichen Wert.</translation>
    </message>
    <message>
        <source>Choose a file of points: x, y and a label per line.</source>
        <translation>Wähl eine Datei mit Punkten: x, y und eine Klasse je Zeile.</translation>
    </message>
    <message>
        <source>There is no point number %1 to follow.</source>
        <translation>Es gibt keinen Punkt Nummer %1, dem man folgen könnte.</translation>
    </message>
    <message>
        <source>Minibatch</source>
        <translation>Minibatch</translation>
    </message>
    <message>
        <source>Learnt points</source>
        <translation>Gelernte Punkte</translation>
    </message>
    <message>
        <source>Held out</source>
        <translation>Testpunkte</translation>
    </message>
    <message>
        <source>Gradient norm</source>
        <translation>Gradientennorm</translation>
    </message>
    <message>
        <source>Gradient</source>
        <translation>Gradient</translation>
    </message>
    <message>
        <source>Mean field</source>
        <translation>Mittelfeldtheorie</translation>
    </message>
    <message>
        <source>The net&apos;s numbers have grown beyond all bounds: lower the learning rate and start again.</source>
        <translation>Die Zahlen des Netzes sind über alle Grenzen gewachsen: Senk die Lernrate und beginn von vorn.</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>It is not the turn of node %1: its inputs or its users come first.</source>
        <translation>Knoten %1 ist nicht an der Reihe: Erst kommen die, von denen er abhängt.</translation>
    </message>
    <message>
        <source>Forward difference</source>
        <translation>Vorwärtsdifferenz</translation>
    </message>
    <message>
        <source>Central difference</source>
        <translation>Zentrale Differenz</translation>
    </message>
    <message>
        <source>Complex step</source>
        <translation>Komplexer Schritt</translation>
    </message>
    <message>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Every path</source>
        <translation>Jeder Pfad</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differenzen</translation>
    </message>
    <message>
        <source>Forward mode</source>
        <translation>Vorwärtsmodus</translation>
    </message>
    <message>
        <source>Reverse mode</source>
        <translation>Rückwärtsmodus</translation>
    </message>
    <message>
        <source>net</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Best net</source>
        <translation>Bestes Netz</translation>
    </message>
    <message>
        <source>Worst net</source>
        <translation>Schlechtestes Netz</translation>
    </message>
    <message>
        <source>sweep</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Optimal plan</source>
        <translation>Bester Plan</translation>
    </message>
    <message>
        <source>√L rule</source>
        <translation>√L-Regel</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Is anybody there?</source>
        <translation>Ist jemand da?</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer bist du?</translation>
    </message>
    <message>
        <source>Charging</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Stopped: something lies in the field</source>
        <translation>Angehalten: Im Feld liegt etwas</translation>
    </message>
    <message>
        <source>The receiver is gone</source>
        <translation>Der Empfänger ist weg</translation>
    </message>
    <message>
        <source>Ping</source>
        <translation>Anklopfen</translation>
    </message>
    <message>
        <source>Signal strength</source>
        <translation>Signalstärke</translation>
    </message>
    <message>
        <source>No answer: no receiver, or it lies where the fields cancel.</source>
        <translation>Keine Antwort: Es liegt kein Empfänger da, oder er liegt, wo die Felder sich aufheben.</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Ausweis</translation>
    </message>
    <message>
        <source>No packet came: the receiver was taken away.</source>
        <translation>Es kam kein Paket: Der Empfänger wurde weggenommen.</translation>
    </message>
    <message>
        <source>Control error</source>
        <translation>Regelabweichung</translation>
    </message>
    <message>
        <source>It gives all that it can here.</source>
        <translation>Es gibt alles, was es hier geben kann.</translation>
    </message>
    <message>
        <source>Received power</source>
        <translation>Empfangene Leistung</translation>
    </message>
    <message>
        <source>Power is missing</source>
        <translation>Leistung fehlt</translation>
    </message>
    <message>
        <source>More power is missing than the coils can explain.</source>
        <translation>Es fehlt mehr Leistung, als die Spulen erklären können.</translation>
    </message>
    <message>
        <source>The field is clear again.</source>
        <translation>Das Feld ist wieder frei.</translation>
    </message>
    <message>
        <source>%1 has about %2 points; at most %3 are read. Thin it out.</source>
        <translation>%1 hat etwa %2 Punkte; höchstens %3 werden gelesen. Dünn die Kurve aus.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has %3 columns; x, y, z in mm are needed.</source>
        <translation>Zeile %1 in %2 hat %3 Spalten; gebraucht werden x, y, z in mm.</translation>
    </message>
    <message>
        <source>Line %1 of %2 has %3 columns where the others have %4.</source>
        <translation>Zeile %1 in %2 hat %3 Spalten, die anderen haben %4.</translation>
    </message>
    <message>
        <source>Line %1 of %2: “%3” is not a finite number.</source>
        <translation>Zeile %1 in %2: „%3“ ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>Line %1 of %2: “%3” is not a number.</source>
        <translation>Zeile %1 in %2: „%3“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>Lines %1 and %2 of %3 are the same point.</source>
        <translation>Die Zeilen %1 und %2 in %3 sind derselbe Punkt.</translation>
    </message>
    <message>
        <source>%1 has more than %2 points. Thin it out.</source>
        <translation>%1 hat mehr als %2 Punkte. Dünn die Kurve aus.</translation>
    </message>
    <message>
        <source>%1 uses “transform”; save the drawing with its transforms applied.</source>
        <translation>%1 benutzt „transform“; speichere die Zeichnung mit angewandten Transformationen.</translation>
    </message>
    <message>
        <source>%1 has no path in it.</source>
        <translation>In %1 ist kein Pfad.</translation>
    </message>
    <message>
        <source>The wire in %1 meets itself at (%2, %3, %4) mm, segments %5 and %6; lift one of them there.</source>
        <translation>Der Draht in %1 trifft sich selbst bei (%2, %3, %4) mm, Stücke %5 und %6; heb dort eines an.</translation>
    </message>
    <message>
        <source>%1 is not text: a CSV with x, y, z in mm or an SVG drawing is needed.</source>
        <translation>%1 ist kein Text: Gebraucht wird eine CSV-Datei mit x, y, z in mm oder eine SVG-Zeichnung.</translation>
    </message>
    <message>
        <source>%1 has one point only; a wire needs two or more.</source>
        <translation>%1 hat nur einen Punkt; ein Draht braucht mindestens zwei.</translation>
    </message>
    <message>
        <source>%1 has no points in it.</source>
        <translation>In %1 sind keine Punkte.</translation>
    </message>
    <message>
        <source>The coil in %1 would be %2 mm wide; at most 100&#x202f;000 mm make sense here.</source>
        <translation>Die Spule in %1 wäre %2 mm breit; höchstens 100&#x202f;000 mm ergeben hier Sinn.</translation>
    </message>
    <message>
        <source>The coil in %1 would be only %2 mm wide: are its numbers inches? Say so in its first line, with x_in,y_in,z_in or x_mm,y_mm,z_mm.</source>
        <translation>Die Spule in %1 wäre nur %2 mm breit: Sind die Zahlen Zoll? Sag es in der ersten Zeile mit x_in,y_in,z_in oder x_mm,y_mm,z_mm.</translation>
    </message>
    <message>
        <source>Points %1 and %2 of %3 are at the same place.</source>
        <translation>Die Punkte %1 und %2 in %3 liegen am selben Ort.</translation>
    </message>
    <message>
        <source>into the load</source>
        <translation>in die Last</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>Efficiency</source>
        <translation>Wirkungsgrad</translation>
    </message>
    <message>
        <source>Qi, 87–205 kHz</source>
        <translation>Qi, 87–205 kHz</translation>
    </message>
    <message>
        <source>with this load</source>
        <translation>mit dieser Last</translation>
    </message>
    <message>
        <source>Coupling</source>
        <translation>Kopplung</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>The helix is too low for its turns: raise its height above %1 mm.</source>
        <translation>Die Helix ist zu niedrig für ihre Windungen: Erhöh sie auf mehr als %1 mm.</translation>
    </message>
    <message>
        <source>The receiver&apos;s inner radius (%1 mm) is larger than its outer one (%2 mm).</source>
        <translation>Der Innenradius des Empfängers (%1 mm) ist größer als sein Außenradius (%2 mm).</translation>
    </message>
    <message>
        <source>The wire does not fit the sender&apos;s coil: choose a thinner wire or fewer strands.</source>
        <translation>Der Draht passt nicht in die Sendespule: Nimm dünneren Draht oder weniger Adern.</translation>
    </message>
    <message>
        <source>The wire does not fit the receiver&apos;s coil: choose a thinner wire or fewer strands.</source>
        <translation>Der Draht passt nicht in die Empfangsspule: Nimm dünneren Draht oder weniger Adern.</translation>
    </message>
    <message>
        <source>The two coils would lie inside each other: raise the gap or choose a thinner wire.</source>
        <translation>Die beiden Spulen lägen ineinander: Vergrößere den Abstand oder nimm dünneren Draht.</translation>
    </message>
    <message>
        <source>These values do not make a circuit that can be solved.</source>
        <translation>Mit diesen Werten entsteht kein Stromkreis, den man lösen kann.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Sender coil, copper</source>
        <translation>Sendespule, Kupfer</translation>
    </message>
    <message>
        <source>Sender coil, proximity</source>
        <translation>Sendespule, Nähewirkung</translation>
    </message>
    <message>
        <source>Ferrite</source>
        <translation>Ferrit</translation>
    </message>
    <message>
        <source>Receiver coil, copper</source>
        <translation>Empfangsspule, Kupfer</translation>
    </message>
    <message>
        <source>Receiver coil, proximity</source>
        <translation>Empfangsspule, Nähewirkung</translation>
    </message>
    <message>
        <source>Rectifier</source>
        <translation>Gleichrichter</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>Power into the receiver</source>
        <translation>Leistung in den Empfänger</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Frequenz</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>The path in %1 cannot be read from “%2” on.</source>
        <translation>Der Pfad in %1 ist ab „%2“ nicht lesbar.</translation>
    </message>
    <message>
        <source>The path in %1 is in more than one piece; a coil is one wire.</source>
        <translation>Der Pfad in %1 besteht aus mehreren Stücken; eine Spule ist ein einziger Draht.</translation>
    </message>
    <message>
        <source>Going to the step</source>
        <translation>Auf dem Weg zum Schritt</translation>
    </message>
    <message>
        <source>%1 takes %2 arguments, not %3.</source>
        <translation>%1 nimmt %2 Argumente, nicht %3.</translation>
    </message>
    <message>
        <source>%1 takes no argument &quot;%2&quot;.</source>
        <translation>%1 kennt kein Argument „%2“.</translation>
    </message>
    <message>
        <source>This run belongs to %1, not to %2.</source>
        <translation>Dieser Lauf gehört zu %1, nicht zu %2.</translation>
    </message>
    <message>
        <source>The log is out of order at step %1.</source>
        <translation>Das Protokoll ist bei Schritt %1 durcheinander.</translation>
    </message>
    <message>
        <source>There is no file %1.</source>
        <translation>Eine Datei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>%1 ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>%1 has %2 MB; at most %3 MB are read.</source>
        <translation>%1 hat %2 MB; höchstens %3 MB werden gelesen.</translation>
    </message>
    <message>
        <source>%1 cannot be opened; check that you may read it.</source>
        <translation>%1 lässt sich nicht öffnen; darfst du die Datei lesen?</translation>
    </message>
    <message>
        <source>%1 is larger than the %2 MB that are read.</source>
        <translation>%1 ist größer als die %2 MB, die gelesen werden.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end.</source>
        <translation>%1 ließ sich nicht bis zum Ende lesen.</translation>
    </message>
    <message>
        <source>20 nets of 1986, 5&#x202f;000 sweeps each</source>
        <translation>20 Netze von 1986, je 5&#x202f;000 Durchläufe</translation>
    </message>
    <message>
        <source>Playground 2-8-8-2, minibatch 32, double precision</source>
        <translation>Spielwiese 2-8-8-2, Minibatch 32, doppelte Genauigkeit</translation>
    </message>
    <message>
        <source>Playground 2-8-8-2, minibatch 32, single precision</source>
        <translation>Spielwiese 2-8-8-2, Minibatch 32, einfache Genauigkeit</translation>
    </message>
    <message>
        <source>Griewank and Walther, ACM Trans. Math. Softw. 26 (2000); independent program</source>
        <translation>Griewank und Walther, ACM Trans. Math. Softw. 26 (2000); unabhängiges Programm</translation>
    </message>
    <message>
        <source>independent count, operation by operation</source>
        <translation>unabhängige Zählung, Operation für Operation</translation>
    </message>
    <message>
        <source>Rumelhart, Hinton and Williams, Nature 323 (1986)</source>
        <translation>Rumelhart, Hinton und Williams, Nature 323 (1986)</translation>
    </message>
    <message>
        <source>ln x1 + x1 x2 − sin x2 at (2, 5)</source>
        <translation>ln x1 + x1 x2 − sin x2 bei (2, 5)</translation>
    </message>
    <message>
        <source>Baydin and others, J. Mach. Learn. Res. 18 (2018)</source>
        <translation>Baydin und andere, J. Mach. Learn. Res. 18 (2018)</translation>
    </message>
    <message>
        <source>Its derivative by x1</source>
        <translation>Ihre Ableitung nach x1</translation>
    </message>
    <message>
        <source>Its derivative by x2</source>
        <translation>Ihre Ableitung nach x2</translation>
    </message>
    <message>
        <source>micrograd&apos;s example at a = −4, b = 2</source>
        <translation>Beispiel von micrograd bei a = −4, b = 2</translation>
    </message>
    <message>
        <source>micrograd, README</source>
        <translation>micrograd, README</translation>
    </message>
    <message>
        <source>Its derivative by a</source>
        <translation>Seine Ableitung nach a</translation>
    </message>
    <message>
        <source>Its derivative by b</source>
        <translation>Seine Ableitung nach b</translation>
    </message>
    <message>
        <source>Largest error of that gradient against complex steps, as a share</source>
        <translation>Größter Fehler dieses Gradienten gegen komplexe Schritte, als Anteil</translation>
    </message>
    <message>
        <source>Squire and Trapp, SIAM Review 40 (1998)</source>
        <translation>Squire und Trapp, SIAM Review 40 (1998)</translation>
    </message>
    <message>
        <source>Second derivatives of x² y³ along (1, −1), by forward over reverse</source>
        <translation>Zweite Ableitungen von x² y³ längs (1, −1), vorwärts über rückwärts</translation>
    </message>
    <message>
        <source>closed form 2 y³ − 6 x y² at (2, 3)</source>
        <translation>geschlossene Form 2 y³ − 6 x y² bei (2, 3)</translation>
    </message>
    <message>
        <source>Cross-entropy of a 2-3-2 net on three points</source>
        <translation>Kreuzentropie eines 2-3-2-Netzes auf drei Punkten</translation>
    </message>
    <message>
        <source>independent program in double precision</source>
        <translation>unabhängiges Programm in doppelter Genauigkeit</translation>
    </message>
    <message>
        <source>One of its derivatives</source>
        <translation>Eine ihrer Ableitungen</translation>
    </message>
    <message>
        <source>independent program, checked by complex steps</source>
        <translation>unabhängiges Programm, mit komplexen Schritten geprüft</translation>
    </message>
    <message>
        <source>Operations of both sweeps through a 2-3-1 net, counted while it runs</source>
        <translation>Operationen beider Läufe durch ein 2-3-1-Netz, beim Rechnen gezählt</translation>
    </message>
    <message>
        <source>Both sweeps over one evaluation, 2-3-1</source>
        <translation>Beide Läufe gegen eine Auswertung, 2-3-1</translation>
    </message>
    <message>
        <source>The same for 784-128-10</source>
        <translation>Dasselbe für 784-128-10</translation>
    </message>
    <message>
        <source>Speed-up over differences at 101&#x202f;770 parameters</source>
        <translation>Beschleunigung gegenüber Differenzen bei 101&#x202f;770 Parametern</translation>
    </message>
    <message>
        <source>Millions of parameters at which the speed-up is ten million, if a gradient costs 4 evaluations</source>
        <translation>Parameterzahl in Millionen, bei der die Beschleunigung zehn Millionen erreicht, wenn ein Gradient 4 Auswertungen kostet</translation>
    </message>
    <message>
        <source>closed form (n + 1)/4</source>
        <translation>geschlossene Form (n + 1)/4</translation>
    </message>
    <message>
        <source>By operations, against nudging every parameter.</source>
        <translation>Nach Operationen, gegen das Anstoßen jedes Parameters.</translation>
    </message>
    <message>
        <source>Largest disagreement of paths, forward and reverse mode on one net</source>
        <translation>Größte Abweichung zwischen Pfaden, Vorwärts- und Rückwärtsmodus an einem Netz</translation>
    </message>
    <message>
        <source>they are the same sum in different orders</source>
        <translation>es ist dieselbe Summe in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>Largest difference between the sum over all paths and the sweep back, as a share</source>
        <translation>Größter Unterschied zwischen der Summe über alle Pfade und dem Lauf zurück, als Anteil</translation>
    </message>
    <message>
        <source>Bauer, SIAM J. Numer. Anal. 11 (1974)</source>
        <translation>Bauer, SIAM J. Numer. Anal. 11 (1974)</translation>
    </message>
    <message>
        <source>Operations of matrix products back over forward, 512 units in eight layers</source>
        <translation>Operationen der Matrixprodukte, zurück zu vorwärts, 512 Neuronen in acht Schichten</translation>
    </message>
    <message>
        <source>closed form: the first layer hands no blame to the input</source>
        <translation>geschlossene Form: Die erste Schicht reicht an die Eingabe keine Schuld weiter</translation>
    </message>
    <message>
        <source>Error of the forward difference of exp(x) sin(3x) at 0.7, h = 10⁻³</source>
        <translation>Fehler der Vorwärtsdifferenz von exp(x) sin(3x) bei 0,7, h = 10⁻³</translation>
    </message>
    <message>
        <source>independent program</source>
        <translation>unabhängiges Programm</translation>
    </message>
    <message>
        <source>Slope of the central difference&apos;s error between h = 10⁻² and 10⁻³</source>
        <translation>Steigung des Fehlers der zentralen Differenz zwischen h = 10⁻² und 10⁻³</translation>
    </message>
    <message>
        <source>Taylor&apos;s theorem</source>
        <translation>Satz von Taylor</translation>
    </message>
    <message>
        <source>The same with 2 cells</source>
        <translation>Dasselbe mit 2 Zellen</translation>
    </message>
    <message>
        <source>The same with 5 cells</source>
        <translation>Dasselbe mit 5 Zellen</translation>
    </message>
    <message>
        <source>The same with 10 cells</source>
        <translation>Dasselbe mit 10 Zellen</translation>
    </message>
    <message>
        <source>Derivative through 20 sigmoids</source>
        <translation>Ableitung durch 20 Sigmoide</translation>
    </message>
    <message>
        <source>χ of tanh at σ_w² = 1 after 200 layers</source>
        <translation>χ von tanh bei σ_w² = 1 nach 200 Schichten</translation>
    </message>
    <message>
        <source>Schoenholz and others, ICLR 2017; independent program</source>
        <translation>Schoenholz und andere, ICLR 2017; unabhängiges Programm</translation>
    </message>
    <message>
        <source>Holds for infinitely wide layers.</source>
        <translation>Gilt für unendlich breite Schichten.</translation>
    </message>
    <message>
        <source>Nets of 1986 that solve the task, of 20, within 5&#x202f;000 sweeps</source>
        <translation>Netze von 1986, die die Aufgabe in 5&#x202f;000 Durchläufen lösen, von 20</translation>
    </message>
    <message>
        <source>independent program: about two thirds, 8 or more</source>
        <translation>unabhängiges Programm: etwa zwei Drittel, 8 oder mehr</translation>
    </message>
    <message>
        <source>Depends on the seeds.</source>
        <translation>Hängt von den Startwerten ab.</translation>
    </message>
    <message>
        <source>Sweeps that they need, at the median</source>
        <translation>Durchläufe, die sie im Median brauchen</translation>
    </message>
    <message>
        <source>The paper tells of one net: 1&#x202f;425 sweeps.</source>
        <translation>Die Arbeit berichtet von einem Netz: 1&#x202f;425 Durchläufe.</translation>
    </message>
    <message>
        <source>Largest over smallest weight where the weights are 1:2:4</source>
        <translation>Größtes zu kleinstem Gewicht, wo die Gewichte 1:2:4 stehen</translation>
    </message>
    <message>
        <source>Some nets find a second solution, about 1 : 1.5 : 2.</source>
        <translation>Manche Netze finden eine zweite Lösung, etwa 1 : 1,5 : 2.</translation>
    </message>
    <message>
        <source>Error at which the others stick</source>
        <translation>Fehler, bei dem die anderen hängen bleiben</translation>
    </message>
    <message>
        <source>closed form: eight mirrored patterns answered 0, ½ · 8</source>
        <translation>geschlossene Form: acht gespiegelte Muster mit 0 beantwortet, ½ · 8</translation>
    </message>
    <message>
        <source>Weeks in 200&#x202f;000 years, in millions</source>
        <translation>Wochen in 200&#x202f;000 Jahren, in Millionen</translation>
    </message>
    <message>
        <source>365.25 days a year</source>
        <translation>365,25 Tage im Jahr</translation>
    </message>
    <message>
        <source>%1 = %2: a layer has a whole number of units.</source>
        <translation>%1 = %2: Eine Schicht hat eine ganze Zahl von Neuronen.</translation>
    </message>
    <message>
        <source>%1 = %2: two sizes at least are needed, the input&apos;s and the output&apos;s.</source>
        <translation>%1 = %2: Mindestens zwei Größen werden gebraucht, die des Eingangs und die des Ausgangs.</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Race</source>
        <translation>Wettlauf</translation>
    </message>
    <message>
        <source>Depth and memory</source>
        <translation>Tiefe und Speicher</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>The graph</source>
        <translation>Der Graph</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>Der Wettlauf</translation>
    </message>
    <message>
        <source>The playground</source>
        <translation>Die Spielwiese</translation>
    </message>
    <message>
        <source>1986 again</source>
        <translation>Noch einmal 1986</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>What the stage shows and what a step does.</source>
        <translation>Was die Bühne zeigt und was ein Schritt tut.</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>The formula whose graph is drawn: + - * / ^, sin cos tan exp ln sqrt tanh relu sigmoid abs max min; “name = …;” gives a part a name.</source>
        <translation>Die Formel, deren Graph gezeichnet wird: + - * / ^, sin cos tan exp ln sqrt tanh relu sigmoid abs max min; „Name = …;“ gibt einem Teil einen Namen.</translation>
    </message>
    <message>
        <source>Leaves</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>The numbers that enter, by name. A leaf that is not named here is 1.</source>
        <translation>Die Zahlen, die hineingehen, mit Namen. Ein Blatt, das hier nicht steht, ist 1.</translation>
    </message>
    <message>
        <source>Spiral</source>
        <translation>Spirale</translation>
    </message>
    <message>
        <source>Moons</source>
        <translation>Monde</translation>
    </message>
    <message>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <source>Circles</source>
        <translation>Kreise</translation>
    </message>
    <message>
        <source>Your own file</source>
        <translation>Deine eigene Datei</translation>
    </message>
    <message>
        <source>What the net has to tell apart.</source>
        <translation>Was das Netz auseinanderhalten soll.</translation>
    </message>
    <message>
        <source>File of points</source>
        <translation>Datei mit Punkten</translation>
    </message>
    <message>
        <source>A CSV file with x, y and a label per line.</source>
        <translation>Eine CSV-Datei mit x, y und einer Klasse je Zeile.</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Standard deviation that is added to both coordinates, where the plane goes from −1 to 1.</source>
        <translation>Standardabweichung, die zu beiden Koordinaten kommt; die Ebene geht von −1 bis 1.</translation>
    </message>
    <message>
        <source>Hidden layers</source>
        <translation>Verdeckte Schichten</translation>
    </message>
    <message>
        <source>Units of each hidden layer, from the input on. None: a straight border.</source>
        <translation>Neuronen jeder verdeckten Schicht, vom Eingang an. Keine: eine gerade Grenze.</translation>
    </message>
    <message>
        <source>Activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <source>Sigmoid</source>
        <translation>Sigmoid</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>The bend in every unit. Without one, a chain of layers is a single straight map.</source>
        <translation>Der Knick in jedem Neuron. Ohne ihn ist eine Kette von Schichten eine einzige gerade Abbildung.</translation>
    </message>
    <message>
        <source>Starting weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>Uniform ±1/√n</source>
        <translation>Gleichverteilt ±1/√n</translation>
    </message>
    <message>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>How large the first random weights are. All zero: all units of a layer stay alike for ever.</source>
        <translation>Wie groß die ersten Zufallsgewichte sind. Alle null: Alle Neuronen einer Schicht bleiben für immer gleich.</translation>
    </message>
    <message>
        <source>Optimiser</source>
        <translation>Optimierer</translation>
    </message>
    <message>
        <source>Momentum 0.9</source>
        <translation>Momentum 0,9</translation>
    </message>
    <message>
        <source>What is made of the gradient: a step down, a step with momentum, a step of even size.</source>
        <translation>Was aus dem Gradienten wird: ein Schritt hinab, ein Schritt mit Schwung, ein Schritt von gleichmäßiger Größe.</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>How far a step goes down the gradient.</source>
        <translation>Wie weit ein Schritt den Gradienten hinabgeht.</translation>
    </message>
    <message>
        <source>Points that are looked at before each step.</source>
        <translation>Punkte, die vor jedem Schritt angesehen werden.</translation>
    </message>
    <message>
        <source>Weight penalty</source>
        <translation>Gewichtsstrafe</translation>
    </message>
    <message>
        <source>Adds half of this times the sum of all squared weights to the loss, which keeps them small.</source>
        <translation>Zählt die Hälfte davon mal die Summe aller quadrierten Gewichte zum Verlust; das hält sie klein.</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Single, 32 bits</source>
        <translation>Einfach, 32 Bit</translation>
    </message>
    <message>
        <source>Double, 64 bits</source>
        <translation>Doppelt, 64 Bit</translation>
    </message>
    <message>
        <source>The kind of number that the net computes with.</source>
        <translation>Die Art von Zahl, mit der das Netz rechnet.</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Sizes of the racing net from input to output; in Memory, of the net that is one step of the chain.</source>
        <translation>Größen des Wettlaufnetzes vom Eingang zum Ausgang; bei „Speicher“ die des Netzes, das ein Schritt der Kette ist.</translation>
    </message>
    <message>
        <source>How far each number is nudged to see what the answer does. Too far is crude, too near drowns in rounding.</source>
        <translation>Wie weit jede Zahl angestoßen wird, um zu sehen, was die Antwort macht. Zu weit ist grob, zu nah ertrinkt in Rundung.</translation>
    </message>
    <message>
        <source>Layers that the blame passes on its way back; in Memory, steps of the chain.</source>
        <translation>Schichten, die die Schuld auf dem Rückweg durchquert; bei „Speicher“ Schritte der Kette.</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Units of each layer.</source>
        <translation>Neuronen jeder Schicht.</translation>
    </message>
    <message>
        <source>Memory cells</source>
        <translation>Speicherzellen</translation>
    </message>
    <message>
        <source>States that may be stored at once, the input among them. The others are computed again.</source>
        <translation>Zustände, die gleichzeitig gespeichert sein dürfen, die Eingabe eingeschlossen. Die anderen werden neu berechnet.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Best for so many cells</source>
        <translation>Der beste für so viele Zellen</translation>
    </message>
    <message>
        <source>Every state kept</source>
        <translation>Jeden Zustand behalten</translation>
    </message>
    <message>
        <source>Which plan is played. The √L rule and keeping every state take as many cells as they need.</source>
        <translation>Welcher Plan gespielt wird. Die √L-Regel und das Behalten aller Zustände nehmen so viele Zellen, wie sie brauchen.</translation>
    </message>
    <message>
        <source>Take this node next</source>
        <translation>Diesen Knoten als nächsten</translation>
    </message>
    <message>
        <source>Gives this node its turn in the sweep, if all that it waits for is done.</source>
        <translation>Lässt diesen Knoten an die Reihe, wenn alles getan ist, worauf er wartet.</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Follow a point</source>
        <translation>Einem Punkt folgen</translation>
    </message>
    <message>
        <source>Shows how this point passes through the net and how its blame comes back; −1 follows the worst one.</source>
        <translation>Zeigt, wie dieser Punkt durch das Netz geht und wie seine Schuld zurückkommt; −1 nimmt den schlechtesten.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>One neuron and its error</source>
        <translation>Ein Neuron und sein Fehler</translation>
    </message>
    <message>
        <source>The survey&apos;s example, 2018</source>
        <translation>Das Beispiel der Übersicht von 2018</translation>
    </message>
    <message>
        <source>micrograd&apos;s example</source>
        <translation>Das Beispiel von micrograd</translation>
    </message>
    <message>
        <source>Two arms of a spiral</source>
        <translation>Zwei Arme einer Spirale</translation>
    </message>
    <message>
        <source>Two moons</source>
        <translation>Zwei Monde</translation>
    </message>
    <message>
        <source>The mirror-symmetry net of 1986</source>
        <translation>Das Spiegelsymmetrie-Netz von 1986</translation>
    </message>
    <message>
        <source>Fifty sigmoids deep</source>
        <translation>Fünfzig Sigmoide tief</translation>
    </message>
    <message>
        <source>A hundred steps in ten cells</source>
        <translation>Hundert Schritte in zehn Zellen</translation>
    </message>
    <message>
        <source>A net that reads digits</source>
        <translation>Ein Netz, das Ziffern liest</translation>
    </message>
    <message>
        <source>Ten million times</source>
        <translation>Zehn Millionen Mal</translation>
    </message>
    <message>
        <source>Backpropagation</source>
        <translation>Backpropagation</translation>
    </message>
    <message>
        <source>Who is to blame, and how much?</source>
        <translation>Wer ist schuld, und wie sehr?</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What the formula gives.</source>
        <translation>Was die Formel ergibt.</translation>
    </message>
    <message>
        <source>Baydin and others, J. Mach. Learn. Res. 18 (2018), table 2</source>
        <translation>Baydin und andere, J. Mach. Learn. Res. 18 (2018), Tabelle 2</translation>
    </message>
    <message>
        <source>Gradients</source>
        <translation>Gradienten</translation>
    </message>
    <message>
        <source>How much the value moves for a small move of each leaf.</source>
        <translation>Wie sehr sich der Wert bei einer kleinen Bewegung jedes Blatts bewegt.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Mean cross-entropy of the points that are learnt.</source>
        <translation>Mittlere Kreuzentropie der Punkte, die gelernt werden.</translation>
    </message>
    <message>
        <source>Loss, held out</source>
        <translation>Verlust, Testpunkte</translation>
    </message>
    <message>
        <source>The same for the fifth of the points that the net never learns from.</source>
        <translation>Dasselbe für das Fünftel der Punkte, an denen das Netz nie lernt.</translation>
    </message>
    <message>
        <source>Accuracy, held out</source>
        <translation>Trefferquote, Testpunkte</translation>
    </message>
    <message>
        <source>Share of the held-out points that are answered rightly.</source>
        <translation>Anteil der Testpunkte, die richtig beantwortet werden.</translation>
    </message>
    <message>
        <source>Length of the gradient over all parameters.</source>
        <translation>Länge des Gradienten über alle Parameter.</translation>
    </message>
    <message>
        <source>Gradient error</source>
        <translation>Gradientenfehler</translation>
    </message>
    <message>
        <source>How far the sweep back is from an independent derivative, as a share of the gradient: complex steps in the graph, forward mode in the playground and the race.</source>
        <translation>Wie weit der Lauf zurück von einer unabhängigen Ableitung abweicht, als Anteil am Gradienten: komplexe Schritte im Graphen, Vorwärtsmodus auf der Spielwiese und im Wettlauf.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Numbers whose share of the blame is wanted: leaves of a formula, weights and biases of a net.</source>
        <translation>Zahlen, deren Anteil an der Schuld gesucht ist: Blätter einer Formel, Gewichte und Bias-Werte eines Netzes.</translation>
    </message>
    <message>
        <source>Operations forward</source>
        <translation>Operationen vorwärts</translation>
    </message>
    <message>
        <source>Additions, multiplications and functions of one evaluation.</source>
        <translation>Additionen, Multiplikationen und Funktionen einer Auswertung.</translation>
    </message>
    <message>
        <source>Operations back</source>
        <translation>Operationen zurück</translation>
    </message>
    <message>
        <source>Those of the sweep back: a product costs 4, a sum 2, a tanh 4.</source>
        <translation>Die des Laufs zurück: Ein Produkt kostet 4, eine Summe 2, ein tanh 4.</translation>
    </message>
    <message>
        <source>Cost ratio</source>
        <translation>Kostenverhältnis</translation>
    </message>
    <message>
        <source>Both sweeps together, in evaluations.</source>
        <translation>Beide Läufe zusammen, in Auswertungen.</translation>
    </message>
    <message>
        <source>Speed-up over differences</source>
        <translation>Beschleunigung gegen Differenzen</translation>
    </message>
    <message>
        <source>Operations of nudging every parameter once, over those of both sweeps.</source>
        <translation>Operationen, um jeden Parameter einmal anzustoßen, geteilt durch die beider Läufe.</translation>
    </message>
    <message>
        <source>Olah, Calculus on Computational Graphs (2015): “as much as”</source>
        <translation>Olah, Calculus on Computational Graphs (2015): „as much as“</translation>
    </message>
    <message>
        <source>Speed-up measured</source>
        <translation>Gemessene Beschleunigung</translation>
    </message>
    <message>
        <source>The same by the clock: evaluations of one net, timed, times the parameters and one, over both sweeps.</source>
        <translation>Dasselbe nach der Uhr: Auswertungen eines Netzes, gestoppt, mal Parameterzahl plus eins, geteilt durch beide Läufe.</translation>
    </message>
    <message>
        <source>Memory of the tape</source>
        <translation>Speicher des Bandes</translation>
    </message>
    <message>
        <source>The most that is recorded at once: 16 bytes per operation; in the playground, what the tape really held.</source>
        <translation>Das meiste, was gleichzeitig aufgezeichnet ist: 16 Byte je Operation; auf der Spielwiese, was das Band wirklich enthielt.</translation>
    </message>
    <message>
        <source>Griewank and Walther, ACM Trans. Math. Softw. 26 (2000), closed form</source>
        <translation>Griewank und Walther, ACM Trans. Math. Softw. 26 (2000), geschlossene Form</translation>
    </message>
    <message>
        <source>Nets that solved it, of 20</source>
        <translation>Netze, die es gelöst haben, von 20</translation>
    </message>
    <message>
        <source>Nets whose every answer is on the right side of one half.</source>
        <translation>Netze, deren Antworten alle auf der richtigen Seite von einhalb liegen.</translation>
    </message>
    <message>
        <source>Rumelhart, Hinton and Williams, Nature 323 (1986): one net</source>
        <translation>Rumelhart, Hinton und Williams, Nature 323 (1986): ein Netz</translation>
    </message>
    <message>
        <source>Largest to smallest weight</source>
        <translation>Größtes zu kleinstem Gewicht</translation>
    </message>
    <message>
        <source>Of the three weights on one side of a hidden unit, at the median over the nets that solved it.</source>
        <translation>Unter den drei Gewichten auf einer Seite eines verdeckten Neurons, im Median der Netze, die es gelöst haben.</translation>
    </message>
    <message>
        <source>Rumelhart, Hinton and Williams, Nature 323 (1986), figure 1</source>
        <translation>Rumelhart, Hinton und Williams, Nature 323 (1986), Abbildung 1</translation>
    </message>
    <message>
        <source>Of the minibatch, and of all points that are learnt.</source>
        <translation>Über den Minibatch und über alle Punkte, die gelernt werden.</translation>
    </message>
    <message>
        <source>Of the points that the net never learns from.</source>
        <translation>Über die Punkte, an denen das Netz nie lernt.</translation>
    </message>
    <message>
        <source>Length of each minibatch&apos;s gradient.</source>
        <translation>Länge des Gradienten jedes Minibatchs.</translation>
    </message>
    <message>
        <source>Gradient by layer</source>
        <translation>Gradient je Schicht</translation>
    </message>
    <message>
        <source>Layer, from the input</source>
        <translation>Schicht, vom Eingang an</translation>
    </message>
    <message>
        <source>Norm of the gradient by each layer&apos;s weights; in Depth with what an infinitely wide net would do.</source>
        <translation>Norm des Gradienten nach den Gewichten jeder Schicht; bei „Tiefe“ mit dem, was ein unendlich breites Netz täte.</translation>
    </message>
    <message>
        <source>Error of differences</source>
        <translation>Fehler der Differenzen</translation>
    </message>
    <message>
        <source>Largest error over the leaves: falling with the step (slopes 1 and 2), then rising as digits cancel.</source>
        <translation>Größter Fehler über die Blätter: Er fällt mit dem Schritt (Steigungen 1 und 2) und steigt dann, weil Ziffern sich auslöschen.</translation>
    </message>
    <message>
        <source>Operations for the whole gradient</source>
        <translation>Operationen für den ganzen Gradienten</translation>
    </message>
    <message>
        <source>Counted for nets of one shape and growing size.</source>
        <translation>Gezählt für Netze einer Form und wachsender Größe.</translation>
    </message>
    <message>
        <source>Time for the whole gradient</source>
        <translation>Zeit für den ganzen Gradienten</translation>
    </message>
    <message>
        <source>By the clock, up to a million parameters; slow methods on a random part, scaled up.</source>
        <translation>Nach der Uhr, bis zu einer Million Parametern; langsame Verfahren an einem zufälligen Teil, hochgerechnet.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Error of the nets of 1986</source>
        <translation>Fehler der Netze von 1986</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Durchlauf</translation>
    </message>
    <message>
        <source>Half the sum of squared errors over the 64 patterns; a net that says 0 to all stands at 4.</source>
        <translation>Die halbe Summe der quadrierten Fehler über die 64 Muster; ein Netz, das immer 0 sagt, steht bei 4.</translation>
    </message>
    <message>
        <source>independent program: line integral of the vector potential, 32&#x202f;768 points</source>
        <translation>unabhängiges Programm: Linienintegral des Vektorpotentials, 32&#x202f;768 Punkte</translation>
    </message>
    <message>
        <source>independent program: sum over pairs of rings</source>
        <translation>unabhängiges Programm: Summe über Paare von Ringen</translation>
    </message>
    <message>
        <source>Mutual inductance of circles of 25 and 20 cm, 10 cm apart, H</source>
        <translation>Gegeninduktivität von Kreisen mit 25 und 20 cm, 10 cm auseinander, H</translation>
    </message>
    <message>
        <source>closed form by Carlson&apos;s integrals, DLMF 19.34.5; Neumann&apos;s double integral</source>
        <translation>geschlossene Form mit Carlsons Integralen, DLMF 19.34.5; Neumanns Doppelintegral</translation>
    </message>
    <message>
        <source>Circles of 22 and 18 mm, displaced and tilted by 30°, H</source>
        <translation>Kreise von 22 und 18 mm, verschoben und um 30° geneigt, H</translation>
    </message>
    <message>
        <source>Own inductance of the A11-like coil, H</source>
        <translation>Selbstinduktivität der A11-ähnlichen Spule, H</translation>
    </message>
    <message>
        <source>rings instead of a spiral, uniform current in the wire</source>
        <translation>Ringe statt einer Spirale, gleichmäßiger Strom im Draht</translation>
    </message>
    <message>
        <source>Coupling of two A11-like coils 5 mm apart</source>
        <translation>Kopplung zweier A11-ähnlicher Spulen im Abstand von 5 mm</translation>
    </message>
    <message>
        <source>The same 3 mm apart</source>
        <translation>Dasselbe im Abstand von 3 mm</translation>
    </message>
    <message>
        <source>5 mm apart and 20 mm aside</source>
        <translation>5 mm auseinander und 20 mm daneben</translation>
    </message>
    <message>
        <source>5 mm apart and 30 mm aside: past the null</source>
        <translation>5 mm auseinander und 30 mm daneben: hinter der Nullstelle</translation>
    </message>
    <message>
        <source>Offset at which the coupling vanishes, 5 mm apart, mm</source>
        <translation>Versatz, bei dem die Kopplung verschwindet, 5 mm auseinander, mm</translation>
    </message>
    <message>
        <source>Best efficiency at k√(Q1Q2) = 1</source>
        <translation>Bester Wirkungsgrad bei k√(Q1Q2) = 1</translation>
    </message>
    <message>
        <source>closed form: 3 − √8</source>
        <translation>geschlossene Form: 3 − √8</translation>
    </message>
    <message>
        <source>Best efficiency at k√(Q1Q2) = 100</source>
        <translation>Bester Wirkungsgrad bei k√(Q1Q2) = 100</translation>
    </message>
    <message>
        <source>closed form U²/(1+√(1+U²))²</source>
        <translation>geschlossene Form U²/(1+√(1+U²))²</translation>
    </message>
    <message>
        <source>Lower peak at k = .3, 24 µH, source and load 1 Ω, coils .1 Ω, Hz</source>
        <translation>Unteres Maximum bei k = 0,3, 24 µH, Quelle und Last 1 Ω, Spulen 0,1 Ω, Hz</translation>
    </message>
    <message>
        <source>independent program: root search on the sweep</source>
        <translation>unabhängiges Programm: Nullstellensuche auf der Frequenzkurve</translation>
    </message>
    <message>
        <source>Upper peak of the same, Hz</source>
        <translation>Oberes Maximum derselben, Hz</translation>
    </message>
    <message>
        <source>Lower peak with almost no resistance, Hz</source>
        <translation>Unteres Maximum fast ohne Widerstand, Hz</translation>
    </message>
    <message>
        <source>closed form f0/√(1+k)</source>
        <translation>geschlossene Form f0/√(1+k)</translation>
    </message>
    <message>
        <source>Skin depth of copper at 127.7 kHz, m</source>
        <translation>Eindringtiefe in Kupfer bei 127,7 kHz, m</translation>
    </message>
    <message>
        <source>closed form √(2/ωμ0σ)</source>
        <translation>geschlossene Form √(2/ωμ0σ)</translation>
    </message>
    <message>
        <source>AC over DC resistance of a lone 1 mm wire at 127.7 kHz</source>
        <translation>Wechsel- zu Gleichstromwiderstand eines einzelnen 1-mm-Drahts bei 127,7 kHz</translation>
    </message>
    <message>
        <source>exact Bessel ratio, independent program</source>
        <translation>exaktes Bessel-Verhältnis, unabhängiges Programm</translation>
    </message>
    <message>
        <source>Loss of that wire in a field of 1 mT, W/m</source>
        <translation>Verlust dieses Drahts in einem Feld von 1 mT, W/m</translation>
    </message>
    <message>
        <source>exact Bessel form, independent program</source>
        <translation>exakte Bessel-Form, unabhängiges Programm</translation>
    </message>
    <message>
        <source>Aluminium disc, 2 cm × 20 µm, 127.7 kHz, 1 mT, W</source>
        <translation>Aluminiumscheibe, 2 cm × 20 µm, 127,7 kHz, 1 mT, W</translation>
    </message>
    <message>
        <source>independent program: 600 ring filaments with their own field, extrapolated</source>
        <translation>unabhängiges Programm: 600 Ringfäden mit ihrem eigenen Feld, extrapoliert</translation>
    </message>
    <message>
        <source>without the field of its own currents the answer would be 14.16 W</source>
        <translation>ohne das Feld der eigenen Ströme wäre die Antwort 14,16 W</translation>
    </message>
    <message>
        <source>Best efficiency of the 2007 helices at 2 m, standing wave, measured Q of 950</source>
        <translation>Bester Wirkungsgrad der Helices von 2007 bei 2 m, stehende Welle, gemessene Güte 950</translation>
    </message>
    <message>
        <source>independent program; Kurs et al. measured about .40</source>
        <translation>unabhängiges Programm; Kurs et al. maßen etwa 0,40</translation>
    </message>
    <message>
        <source>thin wire; Q is measured, not computed</source>
        <translation>dünner Draht; Q ist gemessen, nicht gerechnet</translation>
    </message>
    <message>
        <source>The same if the current were uniform</source>
        <translation>Dasselbe, wenn der Strom gleichmäßig wäre</translation>
    </message>
    <message>
        <source>rings over a current sheet&apos;s inductance, independent program</source>
        <translation>Ringe, geteilt durch die Induktivität eines Strombelags, unabhängiges Programm</translation>
    </message>
    <message>
        <source>Relative change of flux after one turn of a field line</source>
        <translation>Relative Änderung des Flusses nach einem Umlauf einer Feldlinie</translation>
    </message>
    <message>
        <source>flux function 2πρA, conserved along a line</source>
        <translation>Flussfunktion 2πρA, entlang einer Linie erhalten</translation>
    </message>
    <message>
        <source>Share of the input that three circuits with a coin leave unexplained</source>
        <translation>Anteil der aufgenommenen Leistung, den drei Kreise mit einer Münze nicht erklären</translation>
    </message>
    <message>
        <source>conservation of energy</source>
        <translation>Erhaltung der Energie</translation>
    </message>
    <message>
        <source>Energy flow through the gap over what the receiver&apos;s side takes</source>
        <translation>Energiefluss durch den Spalt, geteilt durch das, was die Empfängerseite aufnimmt</translation>
    </message>
    <message>
        <source>Poynting&apos;s theorem</source>
        <translation>Satz von Poynting</translation>
    </message>
    <message>
        <source>a grid of 160 by 160 places</source>
        <translation>ein Gitter aus 160 mal 160 Stellen</translation>
    </message>
    <message>
        <source>How far 36 circuits rise above the best possible efficiency</source>
        <translation>Wie weit 36 Kreise über den bestmöglichen Wirkungsgrad steigen</translation>
    </message>
    <message>
        <source>the bound of coupled resonators</source>
        <translation>die Schranke gekoppelter Resonatoren</translation>
    </message>
    <message>
        <source>Mutual inductance of two 2&#x202f;000-segment coils</source>
        <translation>Gegeninduktivität zweier Spulen aus 2&#x202f;000 Stücken</translation>
    </message>
    <message>
        <source>Biot–Savart by exact segments, one core</source>
        <translation>Biot–Savart mit exakten Stücken, ein Kern</translation>
    </message>
    <message>
        <source>Everything that follows from moving the receiver, without pictures</source>
        <translation>Alles, was aus einer Bewegung des Empfängers folgt, ohne Bilder</translation>
    </message>
    <message>
        <source>Forty field lines of the sender&apos;s ring coil</source>
        <translation>Vierzig Feldlinien der ringförmigen Sendespule</translation>
    </message>
    <message>
        <source>Forty field lines of both ring coils, off axis and tilted</source>
        <translation>Vierzig Feldlinien beider Ringspulen, versetzt und geneigt</translation>
    </message>
    <message>
        <source>Twenty-four paths of the energy flow</source>
        <translation>Vierundzwanzig Pfade des Energieflusses</translation>
    </message>
    <message>
        <source>Coupling k</source>
        <translation>Kopplung k</translation>
    </message>
    <message>
        <source>The share of the field that both coils hold in common: M over the root of L1 L2. Geometry alone; negative past the null.</source>
        <translation>Der Anteil des Feldes, den beide Spulen gemeinsam haben: M durch die Wurzel aus L1 L2. Allein Geometrie; negativ hinter der Nullstelle.</translation>
    </message>
    <message>
        <source>k √(Q1 Q2)</source>
        <translation>k √(Q1 Q2)</translation>
    </message>
    <message>
        <source>What decides the best efficiency: coupling times quality.</source>
        <translation>Was über den besten Wirkungsgrad entscheidet: Kopplung mal Güte.</translation>
    </message>
    <message>
        <source>Best possible efficiency</source>
        <translation>Bestmöglicher Wirkungsgrad</translation>
    </message>
    <message>
        <source>No circuit round these coils can do better.</source>
        <translation>Kein Kreis um diese Spulen kann es besser.</translation>
    </message>
    <message>
        <source>Kurs et al., Science 317, 83 (2007): about 40 % at 2 m</source>
        <translation>Kurs et al., Science 317, 83 (2007): etwa 40 % bei 2 m</translation>
    </message>
    <message>
        <source>Power into the load over power taken in, after the source resistance.</source>
        <translation>Leistung in die Last, geteilt durch die aufgenommene, hinter dem Widerstand der Quelle.</translation>
    </message>
    <message>
        <source>Load power</source>
        <translation>Leistung der Last</translation>
    </message>
    <message>
        <source>Average power into the load.</source>
        <translation>Mittlere Leistung in die Last.</translation>
    </message>
    <message>
        <source>Qi, baseline power profile</source>
        <translation>Qi, Grundprofil</translation>
    </message>
    <message>
        <source>Qi2, magnetic power profile</source>
        <translation>Qi2, magnetisches Profil</translation>
    </message>
    <message>
        <source>Kurs et al., Science 317, 83 (2007)</source>
        <translation>Kurs et al., Science 317, 83 (2007)</translation>
    </message>
    <message>
        <source>Input power</source>
        <translation>Aufgenommene Leistung</translation>
    </message>
    <message>
        <source>Average power taken in, after the source resistance.</source>
        <translation>Mittlere aufgenommene Leistung, hinter dem Widerstand der Quelle.</translation>
    </message>
    <message>
        <source>Loss in the sender&apos;s coil</source>
        <translation>Verlust in der Sendespule</translation>
    </message>
    <message>
        <source>Heat in the sender&apos;s copper.</source>
        <translation>Wärme im Kupfer des Senders.</translation>
    </message>
    <message>
        <source>Loss in the receiver&apos;s coil</source>
        <translation>Verlust in der Empfangsspule</translation>
    </message>
    <message>
        <source>Heat in the receiver&apos;s copper.</source>
        <translation>Wärme im Kupfer des Empfängers.</translation>
    </message>
    <message>
        <source>Loss in the foreign object</source>
        <translation>Verlust im Fremdkörper</translation>
    </message>
    <message>
        <source>Heat of the eddy currents in it.</source>
        <translation>Wärme der Wirbelströme darin.</translation>
    </message>
    <message>
        <source>After the chosen time at the present power.</source>
        <translation>Nach der gewählten Zeit bei der jetzigen Leistung.</translation>
    </message>
    <message>
        <source>Sender current</source>
        <translation>Strom im Sender</translation>
    </message>
    <message>
        <source>Peak current in the sender&apos;s coil.</source>
        <translation>Scheitelwert des Stroms in der Sendespule.</translation>
    </message>
    <message>
        <source>Receiver current</source>
        <translation>Strom im Empfänger</translation>
    </message>
    <message>
        <source>Peak current in the receiver&apos;s coil.</source>
        <translation>Scheitelwert des Stroms in der Empfangsspule.</translation>
    </message>
    <message>
        <source>Sender coil L1</source>
        <translation>Sendespule L1</translation>
    </message>
    <message>
        <source>Own inductance of the sender&apos;s coil, with its ferrite.</source>
        <translation>Selbstinduktivität der Sendespule, mit ihrem Ferrit.</translation>
    </message>
    <message>
        <source>Mohan et al. (1999), current-sheet formula</source>
        <translation>Mohan et al. (1999), Strombelagsformel</translation>
    </message>
    <message>
        <source>Receiver coil L2</source>
        <translation>Empfangsspule L2</translation>
    </message>
    <message>
        <source>Own inductance of the receiver&apos;s coil, with its ferrite.</source>
        <translation>Selbstinduktivität der Empfangsspule, mit ihrem Ferrit.</translation>
    </message>
    <message>
        <source>Mutual inductance M</source>
        <translation>Gegeninduktivität M</translation>
    </message>
    <message>
        <source>Flux in one coil for an ampere in the other.</source>
        <translation>Fluss in der einen Spule für ein Ampere in der anderen.</translation>
    </message>
    <message>
        <source>Sender quality Q1</source>
        <translation>Güte des Senders Q1</translation>
    </message>
    <message>
        <source>ω L1 over the coil&apos;s AC resistance: energy held over energy lost.</source>
        <translation>ω L1, geteilt durch den Wechselstromwiderstand der Spule: gehaltene zu verlorener Energie.</translation>
    </message>
    <message>
        <source>Kurs et al. (2007), measured: 950 ± 50</source>
        <translation>Kurs et al. (2007), gemessen: 950 ± 50</translation>
    </message>
    <message>
        <source>Receiver quality Q2</source>
        <translation>Güte des Empfängers Q2</translation>
    </message>
    <message>
        <source>ω L2 over the coil&apos;s AC resistance.</source>
        <translation>ω L2, geteilt durch den Wechselstromwiderstand der Spule.</translation>
    </message>
    <message>
        <source>Best load</source>
        <translation>Beste Last</translation>
    </message>
    <message>
        <source>The load at which the best possible efficiency is reached.</source>
        <translation>Die Last, bei der der bestmögliche Wirkungsgrad erreicht wird.</translation>
    </message>
    <message>
        <source>Lower peak</source>
        <translation>Unteres Maximum</translation>
    </message>
    <message>
        <source>Frequency of greatest load power below the tuned one; the same as the upper peak while there is only one.</source>
        <translation>Frequenz der größten Leistung unterhalb der abgestimmten; gleich dem oberen Maximum, solange es nur eines gibt.</translation>
    </message>
    <message>
        <source>Upper peak</source>
        <translation>Oberes Maximum</translation>
    </message>
    <message>
        <source>Frequency of greatest load power above the tuned one.</source>
        <translation>Frequenz der größten Leistung oberhalb der abgestimmten.</translation>
    </message>
    <message>
        <source>Where it cancels</source>
        <translation>Wo es sich aufhebt</translation>
    </message>
    <message>
        <source>First offset to the right at which the coupling is zero, at this gap and tilt.</source>
        <translation>Erster Versatz nach rechts, bei dem die Kopplung null ist, bei diesem Abstand und dieser Neigung.</translation>
    </message>
    <message>
        <source>Skin depth</source>
        <translation>Eindringtiefe</translation>
    </message>
    <message>
        <source>How deep the current runs in copper at this frequency.</source>
        <translation>Wie tief der Strom bei dieser Frequenz im Kupfer fließt.</translation>
    </message>
    <message>
        <source>√(2/ωμ0σ) at 127.7 kHz, copper of 5.8e7 S/m</source>
        <translation>√(2/ωμ0σ) bei 127,7 kHz, Kupfer mit 5,8e7 S/m</translation>
    </message>
    <message>
        <source>AC over DC resistance</source>
        <translation>Wechsel- zu Gleichstromwiderstand</translation>
    </message>
    <message>
        <source>Of the sender&apos;s coil, by skin and proximity effect.</source>
        <translation>Der Sendespule, durch Skin- und Nähewirkung.</translation>
    </message>
    <message>
        <source>Source voltage in use</source>
        <translation>Jetzige Quellenspannung</translation>
    </message>
    <message>
        <source>Peak voltage that the charger gives now.</source>
        <translation>Scheitelspannung, die das Ladegerät jetzt gibt.</translation>
    </message>
    <message>
        <source>Limit reached</source>
        <translation>Erreichte Grenze</translation>
    </message>
    <message>
        <source>Loss in the rectifier</source>
        <translation>Verlust im Gleichrichter</translation>
    </message>
    <message>
        <source>Two Schottky diodes of .35 V in the current&apos;s way.</source>
        <translation>Zwei Schottky-Dioden von 0,35 V im Weg des Stroms.</translation>
    </message>
    <message>
        <source>Watts unaccounted for</source>
        <translation>Ungeklärte Watt</translation>
    </message>
    <message>
        <source>Input power minus everything that it became: zero but for rounding.</source>
        <translation>Aufgenommene Leistung minus alles, was daraus wurde: null bis auf Rundung.</translation>
    </message>
    <message>
        <source>Flux drift along a line</source>
        <translation>Flussabweichung entlang einer Linie</translation>
    </message>
    <message>
        <source>Greatest relative change of the flux function along a drawn field line; where there is no such function, the summed error over the length.</source>
        <translation>Größte relative Änderung der Flussfunktion entlang einer gezeichneten Feldlinie; wo es keine solche Funktion gibt, der aufsummierte Fehler über die Länge.</translation>
    </message>
    <message>
        <source>The charger thinks</source>
        <translation>Das Ladegerät denkt</translation>
    </message>
    <message>
        <source>Charger&apos;s frequency</source>
        <translation>Frequenz des Ladegeräts</translation>
    </message>
    <message>
        <source>What the charger has moved to.</source>
        <translation>Die Frequenz, die das Ladegerät gewählt hat.</translation>
    </message>
    <message>
        <source>At the charger&apos;s own frequency and voltage, now.</source>
        <translation>Bei der eigenen Frequenz und Spannung des Ladegeräts, jetzt.</translation>
    </message>
    <message>
        <source>Power that is missing</source>
        <translation>Leistung, die fehlt</translation>
    </message>
    <message>
        <source>Sent minus reported minus the coils&apos; own losses, as the charger reckons it.</source>
        <translation>Gesendet minus gemeldet minus die eigenen Verluste der Spulen, wie das Ladegerät rechnet.</translation>
    </message>
    <message>
        <source>Energy into the battery</source>
        <translation>Energie in den Akku</translation>
    </message>
    <message>
        <source>Since the start of the run.</source>
        <translation>Seit Beginn des Laufs.</translation>
    </message>
    <message>
        <source>Joules unaccounted for</source>
        <translation>Ungeklärte Joule</translation>
    </message>
    <message>
        <source>Plug minus everything that it became, over the whole run.</source>
        <translation>Steckdose minus alles, was daraus wurde, über den ganzen Lauf.</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>Slides the receiver to the right at the present gap and tilt.</source>
        <translation>Schiebt den Empfänger nach rechts, bei jetzigem Abstand und jetziger Neigung.</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>At the present source voltage.</source>
        <translation>Bei der jetzigen Quellenspannung.</translation>
    </message>
    <message>
        <source>With the capacitors as they are.</source>
        <translation>Mit den Kondensatoren, wie sie sind.</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>From a millimetre to ten metres, with these coils.</source>
        <translation>Von einem Millimeter bis zu zehn Metern, mit diesen Spulen.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Last</translation>
    </message>
    <message>
        <source>The best load is neither small nor large.</source>
        <translation>Die beste Last ist weder klein noch groß.</translation>
    </message>
    <message>
        <source>Temperature of the foreign object</source>
        <translation>Temperatur des Fremdkörpers</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>At the present power all the while.</source>
        <translation>Die ganze Zeit bei der jetzigen Leistung.</translation>
    </message>
    <message>
        <source>Sender: current and voltage</source>
        <translation>Sender: Strom und Spannung</translation>
    </message>
    <message>
        <source>Receiver: current and voltage</source>
        <translation>Empfänger: Strom und Spannung</translation>
    </message>
    <message>
        <source>In the sender&apos;s coil, and of the source.</source>
        <translation>In der Sendespule und an der Quelle.</translation>
    </message>
    <message>
        <source>In the receiver&apos;s coil, and across the load.</source>
        <translation>In der Empfangsspule und an der Last.</translation>
    </message>
    <message>
        <source>The charger&apos;s power</source>
        <translation>Leistung des Ladegeräts</translation>
    </message>
    <message>
        <source>As the charger feels its way.</source>
        <translation>Während das Ladegerät sich vortastet.</translation>
    </message>
    <message>
        <source>The charger&apos;s frequency</source>
        <translation>Frequenz des Ladegeräts</translation>
    </message>
    <message>
        <source>Down for more power, up for less.</source>
        <translation>Tiefer für mehr Leistung, höher für weniger.</translation>
    </message>
    <message>
        <source>Whether the receiver lies there.</source>
        <translation>Ob der Empfänger dort liegt.</translation>
    </message>
    <message>
        <source>Put the receiver down or take it away</source>
        <translation>Den Empfänger hinlegen oder wegnehmen</translation>
    </message>
    <message>
        <source>The charger notices by itself; the picture stays where the receiver would lie.</source>
        <translation>Das Ladegerät merkt es selbst; das Bild bleibt dort, wo der Empfänger läge.</translation>
    </message>
    <message>
        <source>Wireless charging</source>
        <translation>Kabelloses Laden</translation>
    </message>
    <message>
        <source>Why does a phone charge faster when it snaps into place?</source>
        <translation>Warum lädt ein Handy schneller, wenn es einrastet?</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>From the centre plane of the sender&apos;s coil to that of the receiver&apos;s coil.</source>
        <translation>Von der Mittelebene der Sendespule zu der der Empfangsspule.</translation>
    </message>
    <message>
        <source>How far the receiver&apos;s coil lies to the right of the sender&apos;s.</source>
        <translation>Wie weit die Empfangsspule rechts von der Sendespule liegt.</translation>
    </message>
    <message>
        <source>Offset, away from you</source>
        <translation>Versatz, von dir weg</translation>
    </message>
    <message>
        <source>How far the receiver&apos;s coil lies behind the sender&apos;s.</source>
        <translation>Wie weit die Empfangsspule hinter der Sendespule liegt.</translation>
    </message>
    <message>
        <source>Tilt</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>Turns the receiver&apos;s coil about its own y axis: to the right it goes down.</source>
        <translation>Dreht die Empfangsspule um ihre eigene y-Achse: Rechts geht sie nach unten.</translation>
    </message>
    <message>
        <source>Circuit</source>
        <translation>Stromkreis</translation>
    </message>
    <message>
        <source>How often the current turns round each second.</source>
        <translation>Wie oft der Strom in jeder Sekunde hin- und herläuft.</translation>
    </message>
    <message>
        <source>Capacitors tuned to resonance</source>
        <translation>Kondensatoren auf Resonanz</translation>
    </message>
    <message>
        <source>Puts a capacitor beside each coil that cancels its inductance at the tuned frequency.</source>
        <translation>Setzt zu jeder Spule einen Kondensator, der ihre Induktivität bei der abgestimmten Frequenz aufhebt.</translation>
    </message>
    <message>
        <source>Tuned frequency</source>
        <translation>Abgestimmte Frequenz</translation>
    </message>
    <message>
        <source>Where the capacitors are made to resonate; it need not be the frequency in use.</source>
        <translation>Wo die Kondensatoren in Resonanz sind; es muss nicht die benutzte Frequenz sein.</translation>
    </message>
    <message>
        <source>Capacitors</source>
        <translation>Kondensatoren</translation>
    </message>
    <message>
        <source>in series on both sides</source>
        <translation>auf beiden Seiten in Reihe</translation>
    </message>
    <message>
        <source>in series, and across the receiver&apos;s coil</source>
        <translation>in Reihe und parallel zur Empfangsspule</translation>
    </message>
    <message>
        <source>LCC filter before the sender&apos;s coil</source>
        <translation>LCC-Filter vor der Sendespule</translation>
    </message>
    <message>
        <source>How the capacitors are connected.</source>
        <translation>Wie die Kondensatoren geschaltet sind.</translation>
    </message>
    <message>
        <source>AC resistance that the receiver puts at its coil; behind an ideal rectifier the battery sees π²/8 of it.</source>
        <translation>Wechselstromwiderstand, den der Empfänger an seine Spule legt; hinter einem idealen Gleichrichter sieht der Akku davon π²/8.</translation>
    </message>
    <message>
        <source>Hold the power</source>
        <translation>Leistung halten</translation>
    </message>
    <message>
        <source>The charger sets its voltage so that the target power arrives, as far as its limits allow.</source>
        <translation>Das Ladegerät stellt seine Spannung so, dass die Zielleistung ankommt, soweit seine Grenzen es erlauben.</translation>
    </message>
    <message>
        <source>Target power</source>
        <translation>Zielleistung</translation>
    </message>
    <message>
        <source>What the receiver asks for.</source>
        <translation>Worum der Empfänger bittet.</translation>
    </message>
    <message>
        <source>Voltage limit</source>
        <translation>Spannungsgrenze</translation>
    </message>
    <message>
        <source>The most that the charger can give, peak.</source>
        <translation>Das meiste, was das Ladegerät geben kann, Scheitelwert.</translation>
    </message>
    <message>
        <source>Current limit</source>
        <translation>Stromgrenze</translation>
    </message>
    <message>
        <source>The most that the sender&apos;s coil may carry, peak.</source>
        <translation>Das meiste, was die Sendespule führen darf, Scheitelwert.</translation>
    </message>
    <message>
        <source>Source voltage</source>
        <translation>Quellenspannung</translation>
    </message>
    <message>
        <source>Peak of the sine that drives the sender, when power is not held; the charger&apos;s own mind always works with it.</source>
        <translation>Scheitelwert des Sinus, der den Sender treibt, wenn die Leistung nicht gehalten wird; das Ladegerät selbst rechnet immer damit.</translation>
    </message>
    <message>
        <source>Source resistance</source>
        <translation>Quellenwiderstand</translation>
    </message>
    <message>
        <source>Of the source itself; efficiency is counted after it.</source>
        <translation>Widerstand der Quelle selbst; der Wirkungsgrad zählt erst dahinter.</translation>
    </message>
    <message>
        <source>Sender&apos;s coil</source>
        <translation>Sendespule</translation>
    </message>
    <message>
        <source>Outer radius</source>
        <translation>Außenradius</translation>
    </message>
    <message>
        <source>Outer edge of the sender&apos;s winding.</source>
        <translation>Äußerer Rand der Senderwicklung.</translation>
    </message>
    <message>
        <source>Inner radius</source>
        <translation>Innenradius</translation>
    </message>
    <message>
        <source>Inner edge of the sender&apos;s winding.</source>
        <translation>Innerer Rand der Senderwicklung.</translation>
    </message>
    <message>
        <source>Turns in a layer</source>
        <translation>Windungen je Lage</translation>
    </message>
    <message>
        <source>Turns side by side in one layer.</source>
        <translation>Windungen nebeneinander in einer Lage.</translation>
    </message>
    <message>
        <source>Layers one over the other.</source>
        <translation>Lagen übereinander.</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Height of the winding; the layers are spread evenly over it.</source>
        <translation>Höhe der Wicklung; die Lagen sind gleichmäßig darüber verteilt.</translation>
    </message>
    <message>
        <source>Quality, if measured</source>
        <translation>Güte, falls gemessen</translation>
    </message>
    <message>
        <source>A measured Q for the sender&apos;s coil at the frequency in use; 0 computes it from the copper.</source>
        <translation>Eine gemessene Güte Q der Sendespule bei der benutzten Frequenz; 0 berechnet sie aus dem Kupfer.</translation>
    </message>
    <message>
        <source>Receiver&apos;s coil</source>
        <translation>Empfangsspule</translation>
    </message>
    <message>
        <source>Outer edge of the receiver&apos;s winding.</source>
        <translation>Äußerer Rand der Empfängerwicklung.</translation>
    </message>
    <message>
        <source>Inner edge of the receiver&apos;s winding.</source>
        <translation>Innerer Rand der Empfängerwicklung.</translation>
    </message>
    <message>
        <source>A measured Q for the receiver&apos;s coil at the frequency in use; 0 computes it from the copper.</source>
        <translation>Eine gemessene Güte Q der Empfangsspule bei der benutzten Frequenz; 0 berechnet sie aus dem Kupfer.</translation>
    </message>
    <message>
        <source>Wire and ferrite</source>
        <translation>Draht und Ferrit</translation>
    </message>
    <message>
        <source>Wire diameter</source>
        <translation>Drahtdurchmesser</translation>
    </message>
    <message>
        <source>Copper of one strand, without insulation; both coils.</source>
        <translation>Kupfer einer Ader, ohne Lack; beide Spulen.</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation>Adern</translation>
    </message>
    <message>
        <source>1 is solid wire; more make a rope of fine strands (litz).</source>
        <translation>1 ist massiver Draht; mehr ergeben ein Seil aus feinen Adern (HF-Litze).</translation>
    </message>
    <message>
        <source>Winding</source>
        <translation>Wicklung</translation>
    </message>
    <message>
        <source>flat spiral or layers</source>
        <translation>flache Spirale oder Lagen</translation>
    </message>
    <message>
        <source>open helix, resonating by itself</source>
        <translation>offene Helix, von selbst in Resonanz</translation>
    </message>
    <message>
        <source>Turns as rings, or the open helices of the 2007 experiment with a standing wave of current.</source>
        <translation>Windungen als Ringe oder die offenen Helices des Versuchs von 2007 mit einer stehenden Stromwelle.</translation>
    </message>
    <message>
        <source>Turns of the helix</source>
        <translation>Windungen der Helix</translation>
    </message>
    <message>
        <source>Turns of the open helix, spread over its height.</source>
        <translation>Windungen der offenen Helix, über ihre Höhe verteilt.</translation>
    </message>
    <message>
        <source>Ferrite behind the coils</source>
        <translation>Ferrit hinter den Spulen</translation>
    </message>
    <message>
        <source>A perfect plate .5 mm behind each coil&apos;s centre plane, or behind the winding where that is thicker.</source>
        <translation>Eine perfekte Platte 0,5 mm hinter der Mittelebene jeder Spule, oder hinter der Wicklung, wo diese dicker ist.</translation>
    </message>
    <message>
        <source>Your own coil</source>
        <translation>Deine eigene Spule</translation>
    </message>
    <message>
        <source>A CSV with x, y, z in mm or an SVG drawing: the wire takes the place of one coil.</source>
        <translation>Eine CSV-Datei mit x, y, z in mm oder eine SVG-Zeichnung: Der Draht tritt an die Stelle einer Spule.</translation>
    </message>
    <message>
        <source>Your coil is</source>
        <translation>Deine Spule ist</translation>
    </message>
    <message>
        <source>the sender&apos;s</source>
        <translation>die des Senders</translation>
    </message>
    <message>
        <source>the receiver&apos;s</source>
        <translation>die des Empfängers</translation>
    </message>
    <message>
        <source>Which of the two coils your own wire replaces.</source>
        <translation>Welche der beiden Spulen dein Draht ersetzt.</translation>
    </message>
    <message>
        <source>Something in the field</source>
        <translation>Etwas im Feld</translation>
    </message>
    <message>
        <source>In the field lies</source>
        <translation>Im Feld liegt</translation>
    </message>
    <message>
        <source>nothing else</source>
        <translation>sonst nichts</translation>
    </message>
    <message>
        <source>a coin</source>
        <translation>eine Münze</translation>
    </message>
    <message>
        <source>a key</source>
        <translation>ein Schlüssel</translation>
    </message>
    <message>
        <source>a metal card</source>
        <translation>eine Metallkarte</translation>
    </message>
    <message>
        <source>Coin: radius 11.6 mm, 2.3 mm thick, 5.2e6 S/m, 7.5 g, 400 J/(kg K), middle 3.2 mm over the coil. Key (as a disc): 9 mm, 2.2 mm, 1.5e7 S/m, 4.5 g, 380 J/(kg K), 3.1 mm. Metal card (as a disc): 30 mm, 0.4 mm, 1.4e6 S/m, 9 g, 500 J/(kg K), 2.2 mm. All lose 10 W/(m² K) to air of 20 °C.</source>
        <translation>Münze: Radius 11,6 mm, 2,3 mm dick, 5,2e6 S/m, 7,5 g, 400 J/(kg K), Mitte 3,2 mm über der Spule. Schlüssel (als Scheibe): 9 mm, 2,2 mm, 1,5e7 S/m, 4,5 g, 380 J/(kg K), 3,1 mm. Metallkarte (als Scheibe): 30 mm, 0,4 mm, 1,4e6 S/m, 9 g, 500 J/(kg K), 2,2 mm. Alle geben 10 W/(m² K) an Luft von 20 °C ab.</translation>
    </message>
    <message>
        <source>Its place</source>
        <translation>Sein Ort</translation>
    </message>
    <message>
        <source>How far it lies to the right of the middle.</source>
        <translation>Wie weit es rechts von der Mitte liegt.</translation>
    </message>
    <message>
        <source>Its place, away from you</source>
        <translation>Sein Ort, von dir weg</translation>
    </message>
    <message>
        <source>How far it lies behind the middle.</source>
        <translation>Wie weit es hinter der Mitte liegt.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>When its temperature is read, at the present power all the while.</source>
        <translation>Wann seine Temperatur abgelesen wird, die ganze Zeit bei der jetzigen Leistung.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Field lines of</source>
        <translation>Feldlinien von</translation>
    </message>
    <message>
        <source>the sender alone</source>
        <translation>dem Sender allein</translation>
    </message>
    <message>
        <source>both coils together</source>
        <translation>beiden Spulen zusammen</translation>
    </message>
    <message>
        <source>Whose current makes the lines that are drawn.</source>
        <translation>Wessen Strom die gezeichneten Linien macht.</translation>
    </message>
    <message>
        <source>At this moment of the cycle</source>
        <translation>In diesem Moment der Periode</translation>
    </message>
    <message>
        <source>0° is when the sender&apos;s current is greatest.</source>
        <translation>0° ist, wenn der Strom im Sender am größten ist.</translation>
    </message>
    <message>
        <source>Qi pad with A11 coils, 5 W</source>
        <translation>Qi-Pad mit A11-Spulen, 5 W</translation>
    </message>
    <message>
        <source>Qi2 with magnets, 15 W at 360 kHz</source>
        <translation>Qi2 mit Magneten, 15 W bei 360 kHz</translation>
    </message>
    <message>
        <source>MIT 2007: a 60 W lamp at 2 m</source>
        <translation>MIT 2007: eine 60-W-Lampe in 2 m</translation>
    </message>
    <message>
        <source>Tuned to 100 kHz, driven at 127.7 kHz</source>
        <translation>Auf 100 kHz gestimmt, läuft mit 127,7 kHz</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot; to take away.</source>
        <translation>Eine Datei „%1“ zum Mitnehmen gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot; to take away; did you mean &quot;%2&quot;?</source>
        <translation>Eine Datei „%1“ zum Mitnehmen gibt es nicht; meinst du „%2“?</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <source>Voltage</source>
        <translation>Spannung</translation>
    </message>
    <message>
        <source>Coils and distances far below a wavelength; turns are thin rings; ferrite is a perfect, endless plate.</source>
        <translation>Spulen und Abstände weit unter einer Wellenlänge; Windungen sind dünne Ringe; Ferrit ist eine perfekte, endlose Platte.</translation>
    </message>
    <message>
        <source>Uniform current in the wire; rings instead of a spiral; the capacitance between turns is left out.</source>
        <translation>Gleichmäßiger Strom im Draht; Ringe statt einer Spirale; die Kapazität zwischen den Windungen ist weggelassen.</translation>
    </message>
    <message>
        <source>Copper of 5.8e7 S/m at 20 °C; the field of the other coil and the crowding between touching wires are left out.</source>
        <translation>Kupfer mit 5,8e7 S/m bei 20 °C; das Feld der anderen Spule und das Gedränge zwischen sich berührenden Drähten sind weggelassen.</translation>
    </message>
    <message>
        <source>A sine at one frequency in a steady state; harmonics and switching losses are left out; the rectifier is a resistor of equal power.</source>
        <translation>Ein Sinus einer einzigen Frequenz im eingeschwungenen Zustand; Oberschwingungen und Schaltverluste sind weggelassen; der Gleichrichter ist ein Widerstand gleicher Leistung.</translation>
    </message>
    <message>
        <source>A flat, round, non-magnetic piece of metal parallel to the sender; a key or a card is a disc of its area.</source>
        <translation>Ein flaches, rundes, unmagnetisches Stück Metall parallel zum Sender; ein Schlüssel oder eine Karte ist eine Scheibe gleicher Fläche.</translation>
    </message>
    <message>
        <source>Follows the shape of the Qi standard, not its letter: packets four times a second.</source>
        <translation>Folgt dem Ablauf des Qi-Standards, nicht seinem Wortlaut: viermal in der Sekunde ein Paket.</translation>
    </message>
    <message>
        <source>For any linear circuit round two coils; the rectifier comes after it.</source>
        <translation>Für jeden linearen Stromkreis um zwei Spulen; der Gleichrichter kommt danach.</translation>
    </message>
    <message>
        <source>The whole piece has one temperature, in still air of 20 °C, at constant power; the charger has not stopped.</source>
        <translation>Das ganze Stück hat eine Temperatur, in ruhender Luft von 20 °C, bei gleichbleibender Leistung; das Ladegerät hat nicht abgeschaltet.</translation>
    </message>
    <message>
        <source>Copper of 5.8e7 S/m at 20 °C, thick against the skin.</source>
        <translation>Kupfer mit 5,8e7 S/m bei 20 °C, viel dicker als die Eindringtiefe.</translation>
    </message>
    <message>
        <source>Two diodes with a constant drop; their own resistance is left out.</source>
        <translation>Zwei Dioden mit festem Spannungsabfall; ihr eigener Widerstand ist weggelassen.</translation>
    </message>
    <message>
        <source>The receiver&apos;s own electronics and the battery&apos;s heat are left out.</source>
        <translation>Die Elektronik des Empfängers und die Wärme des Akkus sind weggelassen.</translation>
    </message>
    <message>
        <source>Rounding alone: about 16 digits of the input power.</source>
        <translation>Nur Rundung: etwa 16 Stellen der aufgenommenen Leistung.</translation>
    </message>
    <message>
        <source>Where the field has an axis the flux is known exactly; elsewhere lines need not close, and the solver&apos;s own error estimate is shown.</source>
        <translation>Wo das Feld eine Achse hat, ist der Fluss genau bekannt; anderswo müssen Linien sich nicht schließen, und gezeigt wird die eigene Fehlerschätzung des Lösers.</translation>
    </message>
    <message>
        <source>Rounding alone, summed over all steps of the run.</source>
        <translation>Nur Rundung, summiert über alle Schritte des Laufs.</translation>
    </message>
    <message>
        <source>The coils are still being wound; try again in a moment.</source>
        <translation>Die Spulen werden noch gewickelt; versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The map is still being computed; try again in a moment.</source>
        <translation>Die Karte wird noch berechnet; versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The field lines are still being traced; try again in a moment.</source>
        <translation>Die Feldlinien werden noch verfolgt; versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Circuit as a SPICE netlist</source>
        <translation>Schaltung als SPICE-Netzliste</translation>
    </message>
    <message>
        <source>Both coils, their capacitors, source and load, ready for ngspice or LTspice.</source>
        <translation>Beide Spulen, ihre Kondensatoren, Quelle und Last, fertig für ngspice oder LTspice.</translation>
    </message>
    <message>
        <source>Sender&apos;s coil as a wire</source>
        <translation>Sendespule als Draht</translation>
    </message>
    <message>
        <source>x, y, z in mm along the wire; the exhibit reads it back as your own coil.</source>
        <translation>x, y, z in mm entlang des Drahts; das Exponat liest sie wieder ein, als deine eigene Spule.</translation>
    </message>
    <message>
        <source>Receiver&apos;s coil as a wire</source>
        <translation>Empfangsspule als Draht</translation>
    </message>
    <message>
        <source>Map of coupling and efficiency</source>
        <translation>Karte von Kopplung und Wirkungsgrad</translation>
    </message>
    <message>
        <source>One row for each place of the receiver, at the present gap and tilt.</source>
        <translation>Eine Zeile für jeden Ort des Empfängers, bei jetzigem Abstand und jetziger Neigung.</translation>
    </message>
    <message>
        <source>Field lines</source>
        <translation>Feldlinien</translation>
    </message>
    <message>
        <source>The drawn lines point by point, with the field of one ampere.</source>
        <translation>Die gezeichneten Linien Punkt für Punkt, mit dem Feld von einem Ampere.</translation>
    </message>
    <message>
        <source>The inventors</source>
        <translation>Die Erfinder</translation>
    </message>
    <message>
        <source>Only what you click in</source>
        <translation>Nur was du hineinklickst</translation>
    </message>
    <message>
        <source>Points by hand</source>
        <translation>Punkte von Hand</translation>
    </message>
    <message>
        <source>Points that you put on the plane yourself, besides the others. They are learnt, none is held out.</source>
        <translation>Punkte, die du selbst in die Ebene setzt, neben den anderen. Sie werden gelernt, keiner wird zurückgehalten.</translation>
    </message>
    <message>
        <source>Olah&apos;s example, 2015</source>
        <translation>Olahs Beispiel, 2015</translation>
    </message>
    <message>
        <source>A net of three neurons</source>
        <translation>Ein Netz aus drei Neuronen</translation>
    </message>
    <message>
        <source>Four corners: the XOR of 1969</source>
        <translation>Vier Ecken: das XOR von 1969</translation>
    </message>
    <message>
        <source>Fifty ReLUs, started as He and others do</source>
        <translation>Fünfzig ReLUs, gestartet wie bei He und anderen</translation>
    </message>
    <message>
        <source>The inventors, 1960 to 1986</source>
        <translation>Die Erfinder, 1960 bis 1986</translation>
    </message>
    <message>
        <source>There is nothing of this kind to take away in this view.</source>
        <translation>In dieser Ansicht gibt es davon nichts mitzunehmen.</translation>
    </message>
    <message>
        <source>There is no formula to take away.</source>
        <translation>Es gibt keine Formel zum Mitnehmen.</translation>
    </message>
    <message>
        <source>There are no points to take away.</source>
        <translation>Es gibt keine Punkte zum Mitnehmen.</translation>
    </message>
    <message>
        <source>There is no net to take away.</source>
        <translation>Es gibt kein Netz zum Mitnehmen.</translation>
    </message>
    <message>
        <source>The graph as a table</source>
        <translation>Der Graph als Tabelle</translation>
    </message>
    <message>
        <source>Every node with its inputs, value, local derivatives and blame.</source>
        <translation>Jeder Knoten mit Eingängen, Wert, örtlichen Ableitungen und Schuld.</translation>
    </message>
    <message>
        <source>The graph for Graphviz</source>
        <translation>Der Graph für Graphviz</translation>
    </message>
    <message>
        <source>The same as a drawing that Graphviz lays out, blame written on the edges.</source>
        <translation>Dasselbe als Zeichnung, die Graphviz anordnet, mit der Schuld an den Kanten.</translation>
    </message>
    <message>
        <source>The race as a table</source>
        <translation>Der Wettlauf als Tabelle</translation>
    </message>
    <message>
        <source>Operations and seconds of each method on each net, and how they were come by.</source>
        <translation>Operationen und Sekunden jedes Verfahrens an jedem Netz, und wie sie zustande kamen.</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>Die Punkte</translation>
    </message>
    <message>
        <source>x, y and label of every point, your own included: a file that can be dropped in again.</source>
        <translation>x, y und Klasse jedes Punktes, auch der eigenen: eine Datei, die sich wieder hineinziehen lässt.</translation>
    </message>
    <message>
        <source>The trained net</source>
        <translation>Das trainierte Netz</translation>
    </message>
    <message>
        <source>Sizes, activation, weights W[to][from] and biases, with the scale of the inputs: enough to run it anywhere.</source>
        <translation>Größen, Aktivierung, Gewichte W[nach][von] und Bias-Werte, mit dem Maßstab der Eingaben: genug, um es überall laufen zu lassen.</translation>
    </message>
    <message>
        <source>The twenty nets</source>
        <translation>Die zwanzig Netze</translation>
    </message>
    <message>
        <source>Error, sweeps and all weights of each net.</source>
        <translation>Fehler, Durchläufe und alle Gewichte jedes Netzes.</translation>
    </message>
    <message>
        <source>The layers as a table</source>
        <translation>Die Schichten als Tabelle</translation>
    </message>
    <message>
        <source>Gradient, values and theory, layer by layer.</source>
        <translation>Gradient, Werte und Theorie, Schicht für Schicht.</translation>
    </message>
    <message>
        <source>The plan as a table</source>
        <translation>Der Plan als Tabelle</translation>
    </message>
    <message>
        <source>Every event: what is stored, computed again, reversed or freed.</source>
        <translation>Jedes Ereignis: was gespeichert, neu gerechnet, umgekehrt oder freigegeben wird.</translation>
    </message>
    <message>
        <source>flight paths</source>
        <translation>Flugbahnen</translation>
    </message>
    <message>
        <source>Runs the equations of a flight once backwards and so learns how every moment of the steering changes the end.</source>
        <translation>Rechnet die Gleichungen eines Fluges einmal rückwärts und erfährt so, wie jeder Augenblick des Steuerns das Ende ändert.</translation>
    </message>
    <message>
        <source>the chain rule alone</source>
        <translation>nur die Kettenregel</translation>
    </message>
    <message>
        <source>Derives the same backward rule with nothing but the chain rule, stage by stage.</source>
        <translation>Leitet dieselbe Regel für den Rückweg allein aus der Kettenregel her, Stufe für Stufe.</translation>
    </message>
    <message>
        <source>rounding errors</source>
        <translation>Rundungsfehler</translation>
    </message>
    <message>
        <source>Sends the effect of each rounding error back through the graph of any calculation: today&apos;s reverse mode, for any program.</source>
        <translation>Schickt die Wirkung jedes Rundungsfehlers durch den Graphen einer beliebigen Rechnung zurück: der heutige Rückwärtsmodus, für jedes Programm.</translation>
    </message>
    <message>
        <source>nets that learn</source>
        <translation>Netze, die lernen</translation>
    </message>
    <message>
        <source>Proposes it for models that learn from data, and in 1982 spells it out for neural networks.</source>
        <translation>Schlägt ihn für Modelle vor, die aus Daten lernen, und führt ihn 1982 für neuronale Netze aus.</translation>
    </message>
    <message>
        <source>what it must cost</source>
        <translation>was es kosten muss</translation>
    </message>
    <message>
        <source>Prove that all derivatives together cost no more than a small multiple of the value, however many there are.</source>
        <translation>Beweisen, dass alle Ableitungen zusammen nur ein kleines Vielfaches des Wertes kosten, wie viele es auch sind.</translation>
    </message>
    <message>
        <source>inner features</source>
        <translation>innere Merkmale</translation>
    </message>
    <message>
        <source>Show that hidden units trained this way find useful features of their own: the mirror net with weights 1 : 2 : 4.</source>
        <translation>Zeigen, dass so trainierte verdeckte Neuronen selbst nützliche Merkmale finden: das Spiegelnetz mit den Gewichten 1 : 2 : 4.</translation>
    </message>
    <message>
        <source>blame that fades</source>
        <translation>Schuld, die verblasst</translation>
    </message>
    <message>
        <source>Finds why deep nets were so hard to teach: the blame shrinks or grows exponentially on its way back.</source>
        <translation>Findet, warum tiefe Netze so schwer zu lehren waren: Die Schuld schrumpft oder wächst auf dem Rückweg exponentiell.</translation>
    </message>
    <message>
        <source>little memory</source>
        <translation>wenig Speicher</translation>
    </message>
    <message>
        <source>Reverses long chains with few stored states: time and memory grow only with the logarithm of the length.</source>
        <translation>Kehrt lange Ketten mit wenigen gespeicherten Zuständen um: Zeit und Speicher wachsen nur mit dem Logarithmus der Länge.</translation>
    </message>
    <message>
        <source>starting weights</source>
        <translation>Anfangsgewichte</translation>
    </message>
    <message>
        <source>Choose the first random weights so that neither values nor blame fade in deep nets of ReLUs.</source>
        <translation>Wählen die ersten zufälligen Gewichte so, dass in tiefen Netzen aus ReLUs weder Werte noch Schuld verblassen.</translation>
    </message>
    <message>
        <source>Where every part of the formula is finite: no ln of what is below zero, no division by zero.</source>
        <translation>Wo jeder Teil der Formel endlich ist: kein ln von etwas unter null, kein Teilen durch null.</translation>
    </message>
    <message>
        <source>At a bend (relu or |x| at 0, equal arguments of max) there is no slope: 0, 0 and one half each are taken.</source>
        <translation>An einem Knick (relu oder |x| bei 0, gleiche Argumente von max) gibt es keine Steigung: Genommen werden 0, 0 und je die Hälfte.</translation>
    </message>
    <message>
        <source>Over all points that are learnt, or over the first thousand and more in shuffled order where there are too many; the weight penalty is not in it.</source>
        <translation>Über alle gelernten Punkte, oder über die ersten tausend und mehr in gemischter Reihenfolge, wo es zu viele sind; die Gewichtsstrafe ist nicht darin.</translation>
    </message>
    <message>
        <source>A fifth of the points, chosen by the seed: with sixty points it wavers by some per cent. Points put down by hand are never held out.</source>
        <translation>Ein Fünftel der Punkte, vom Startwert bestimmt: Bei sechzig Punkten schwankt es um einige Prozent. Von Hand gesetzte Punkte werden nie zurückgehalten.</translation>
    </message>
    <message>
        <source>In steps of one over the number of points held out.</source>
        <translation>In Stufen von eins durch die Zahl der zurückgehaltenen Punkte.</translation>
    </message>
    <message>
        <source>In the playground of the last minibatch, which wavers; in Depth it may be too small for double precision and then is 0.</source>
        <translation>Auf der Spielwiese der des letzten Minibatchs, der schwankt; in „Tiefe“ kann er für doppelte Genauigkeit zu klein sein und ist dann 0.</translation>
    </message>
    <message>
        <source>Complex steps need a formula that is smooth where it stands: beside a bend they take one side.</source>
        <translation>Komplexe Schritte brauchen eine Formel, die an ihrer Stelle glatt ist: Neben einem Knick nehmen sie eine Seite.</translation>
    </message>
    <message>
        <source>For layers with biases; the chains of Depth have none.</source>
        <translation>Für Schichten mit Bias; die Ketten in „Tiefe“ haben keinen.</translation>
    </message>
    <message>
        <source>Counts arithmetic only: fetching and storing numbers, which takes most of a real machine’s time, costs nothing here.</source>
        <translation>Zählt nur Rechenschritte: Zahlen zu holen und abzulegen, womit eine echte Maschine die meiste Zeit verbringt, kostet hier nichts.</translation>
    </message>
    <message>
        <source>Counts arithmetic only, and the blame of the input is counted as well, which a clever program leaves out.</source>
        <translation>Zählt nur Rechenschritte, und auch die Schuld der Eingabe, die ein kluges Programm weglässt.</translation>
    </message>
    <message>
        <source>Against nudging every parameter, one after the other: nobody trains a net like that.</source>
        <translation>Gegenüber dem Anstoßen jedes Parameters, eines nach dem anderen: So trainiert niemand ein Netz.</translation>
    </message>
    <message>
        <source>16 bytes for every recorded operation; in Memory, stored states and one record. The playground’s tape is measured.</source>
        <translation>16 Byte für jede aufgezeichnete Operation; in „Speicher“ die gespeicherten Zustände und eine Aufzeichnung. Auf der Spielwiese wird das Band gemessen.</translation>
    </message>
    <message>
        <source>Within 5&#x202f;000 sweeps from starts within ±0.3. Given 20&#x202f;000, most of the others get there as well.</source>
        <translation>Innerhalb von 5&#x202f;000 Durchläufen aus Starts innerhalb von ±0,3. Mit 20&#x202f;000 kommen auch die meisten anderen ans Ziel.</translation>
    </message>
    <message>
        <source>Some nets find a second solution, about 1 : 1.5 : 2, and count here as well.</source>
        <translation>Manche Netze finden eine zweite Lösung, etwa 1 : 1,5 : 2, und zählen hier mit.</translation>
    </message>
    <message>
        <source>finds</source>
        <translation>Funde</translation>
    </message>
    <message>
        <source>By count; the theory’s bound is 5. By the clock it differs: fetching numbers takes time as well, see Speed-up measured.</source>
        <translation>Gezählt; die Theorie verspricht höchstens 5. Nach der Uhr ist es anders: Auch Zahlen zu holen dauert, siehe die gemessene Beschleunigung.</translation>
    </message>
    <message>
        <source>Over the nets that solved it; the paper tells of one net, from one start within ±0.3.</source>
        <translation>Über die Netze, die es gelöst haben; die Arbeit erzählt von einem Netz, aus einem Start innerhalb von ±0,3.</translation>
    </message>
    <message>
        <source>Derivative of (a + b)(b + 1) by b at a = 2, b = 1</source>
        <translation>Ableitung von (a + b)(b + 1) nach b bei a = 2, b = 1</translation>
    </message>
    <message>
        <source>Olah, Calculus on Computational Graphs (2015)</source>
        <translation>Olah, Calculus on Computational Graphs (2015)</translation>
    </message>
    <message>
        <source>Derivative of max(a, b) by a where both are 1</source>
        <translation>Ableitung von max(a, b) nach a, wo beide 1 sind</translation>
    </message>
    <message>
        <source>the middle of the slopes on either side</source>
        <translation>die Mitte der Steigungen auf beiden Seiten</translation>
    </message>
    <message>
        <source>Derivative of relu(x) at 0</source>
        <translation>Ableitung von relu(x) bei 0</translation>
    </message>
    <message>
        <source>by convention</source>
        <translation>nach Vereinbarung</translation>
    </message>
    <message>
        <source>--at goes forward: step %1 comes after step %2.</source>
        <translation>--at geht vorwärts: Schritt %1 kommt nach Schritt %2.</translation>
    </message>
    <message>
        <source>%1 begins the run anew: it is set with --set.</source>
        <translation>%1 beginnt den Lauf neu: Es wird mit --set gesetzt.</translation>
    </message>
    <message>
        <source>--at takes STEP:ID=VALUE, not &quot;%1&quot;.</source>
        <translation>--at nimmt SCHRITT:ID=WERT, nicht „%1“.</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neubeginn</translation>
    </message>
    <message>
        <source>The record of predictions cannot be read.</source>
        <translation>Die Liste der Tipps lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>M from sender to receiver over M from receiver to sender</source>
        <translation>M vom Sender zum Empfänger, geteilt durch M vom Empfänger zum Sender</translation>
    </message>
    <message>
        <source>reciprocity</source>
        <translation>Reziprozität</translation>
    </message>
    <message>
        <source>Mutual inductance at one metre over that of two dipoles</source>
        <translation>Gegeninduktivität in einem Meter, geteilt durch die zweier Dipole</translation>
    </message>
    <message>
        <source>μ0 m1 m2/(2π d³), exact far away</source>
        <translation>μ0 m1 m2/(2π d³), exakt in großer Ferne</translation>
    </message>
    <message>
        <source>the coils&apos; own size is still felt by a thousandth</source>
        <translation>die eigene Größe der Spulen ist noch um ein Tausendstel zu spüren</translation>
    </message>
    <message>
        <source>Pull of the magnets by Lorentz&apos;s force over the slope of their energy</source>
        <translation>Zug der Magnete nach Lorentz’ Kraft, geteilt durch die Steigung ihrer Energie</translation>
    </message>
    <message>
        <source>F = Σ I ∮ dl × B</source>
        <translation>F = Σ I ∮ dl × B</translation>
    </message>
    <message>
        <source>Magnets hold with</source>
        <translation>Haltekraft der Magnete</translation>
    </message>
    <message>
        <source>Force of the rings of magnets towards the sender, at this place.</source>
        <translation>Kraft der Magnetringe zum Sender hin, an dieser Stelle.</translation>
    </message>
    <message>
        <source>Apple, Accessory Design Guidelines: 800 to 1&#x202f;100 gf to pull a MagSafe accessory off</source>
        <translation>Apple, Accessory Design Guidelines: 800 bis 1&#x202f;100 gf, um ein MagSafe-Zubehör abzuziehen</translation>
    </message>
    <message>
        <source>Magnets pull home with</source>
        <translation>Rückholkraft der Magnete</translation>
    </message>
    <message>
        <source>Sideways force towards the middle; negative where the rings push each other away.</source>
        <translation>Seitliche Kraft zur Mitte; negativ, wo die Ringe einander wegstoßen.</translation>
    </message>
    <message>
        <source>Snaps from</source>
        <translation>Rastet ein ab</translation>
    </message>
    <message>
        <source>The farthest offset from which a phone that is let go comes home.</source>
        <translation>Der größte Versatz, von dem ein losgelassenes Handy nach Hause findet.</translation>
    </message>
    <message>
        <source>With capacitors in series on both sides it runs away when the receiver is lifted off: less comes back from it that could hold the current down.</source>
        <translation>Mit Kondensatoren in Reihe auf beiden Seiten läuft er davon, wenn man den Empfänger abhebt: Dann kommt weniger zurück, was den Strom niederhalten könnte.</translation>
    </message>
    <message>
        <source>Pull of the magnets</source>
        <translation>Zug der Magnete</translation>
    </message>
    <message>
        <source>In every direction the same, at the present gap, level.</source>
        <translation>In jeder Richtung gleich, beim jetzigen Abstand, ohne Neigung.</translation>
    </message>
    <message>
        <source>The foreign object while the charger thinks</source>
        <translation>Der Fremdkörper, während das Ladegerät denkt</translation>
    </message>
    <message>
        <source>Rises until the charger has noticed, and cools from then on.</source>
        <translation>Steigt, bis das Ladegerät es gemerkt hat, und kühlt von da an ab.</translation>
    </message>
    <message>
        <source>Two equal, even rings of N45SH, 46 to 54 mm wide and .8 mm thick, two poles side by side; gaps from about 1.5 mm; the iron behind real rings is left out.</source>
        <translation>Zwei gleiche, gleichmäßige Ringe aus N45SH, innen 46 und außen 54 mm weit, 0,8 mm dick, zwei Pole nebeneinander; Abstände ab etwa 1,5 mm; das Eisen hinter echten Ringen ist weggelassen.</translation>
    </message>
    <message>
        <source>A level phone of 200 g, let go at rest; friction .2.</source>
        <translation>Ein Handy von 200 g, ohne Neigung aus der Ruhe losgelassen; Reibung 0,2.</translation>
    </message>
    <message>
        <source>Rings of magnets</source>
        <translation>Magnetringe</translation>
    </message>
    <message>
        <source>That stroke is too short for a coil: hold the button down and go round at least once.</source>
        <translation>Der Strich ist zu kurz für eine Spule: Halt die Taste gedrückt und geh mindestens einmal herum.</translation>
    </message>
    <message>
        <source>--lang is en or de, not &quot;%1&quot;.</source>
        <translation>--lang ist en oder de, nicht „%1“.</translation>
    </message>
    <message>
        <source>This is not written as a sum or a difference is.</source>
        <translation>So schreibt man weder eine Summe noch eine Differenz.</translation>
    </message>
    <message>
        <source>In a step stands %1, but it is %2.</source>
        <translation>In einem Schritt steht %1, es ist aber %2.</translation>
    </message>
    <message>
        <source>The step for column %1 gives %2, but the column is %3.</source>
        <translation>Der Schritt für Spalte %1 ergibt %2, die Spalte ist aber %3.</translation>
    </message>
    <message>
        <source>The answer is %1, but %2 stands there.</source>
        <translation>Die Antwort ist %1, da steht aber %2.</translation>
    </message>
    <message>
        <source>Sign %1 is not one of this language.</source>
        <translation>Zeichen %1 gehört nicht zu dieser Sprache.</translation>
    </message>
    <message>
        <source>A bracket %1 closes, but none is open.</source>
        <translation>Eine Klammer %1 schließt, aber keine ist offen.</translation>
    </message>
    <message>
        <source>A bracket %1 is closed by %2.</source>
        <translation>Eine Klammer %1 wird mit %2 geschlossen.</translation>
    </message>
    <message>
        <source>A bracket %1 is never closed.</source>
        <translation>Eine Klammer %1 wird nie geschlossen.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;.</source>
        <translation>Es gibt keine Sprache „%1“.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Es gibt keine Sprache „%1“; meinst du „%2“?</translation>
    </message>
    <message>
        <source>This is not a sentence about a mother or a child.</source>
        <translation>Das ist kein Satz über eine Mutter oder ein Kind.</translation>
    </message>
    <message>
        <source>%1 is not %2’s mother.</source>
        <translation>%1 ist nicht die Mutter von %2.</translation>
    </message>
    <message>
        <source>%1 is not %2’s child.</source>
        <translation>%1 ist nicht das Kind von %2.</translation>
    </message>
    <message>
        <source>%1 is not a file.</source>
        <translation>%1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged: the tensor “%2” has an unknown type of number, %3.</source>
        <translation>%1 ist beschädigt: Der Tensor „%2“ hat eine unbekannte Zahlenart, %3.</translation>
    </message>
    <message>
        <source>%1 is damaged: “%2” is there twice in its header.</source>
        <translation>%1 ist beschädigt: „%2“ steht zweimal im Kopf.</translation>
    </message>
    <message>
        <source>%1 is damaged: the tensor “%2” has an entry that the format does not know, “%3”.</source>
        <translation>%1 ist beschädigt: Der Tensor „%2“ hat einen Eintrag, den das Format nicht kennt, „%3“.</translation>
    </message>
    <message>
        <source>%1 is damaged: the tensor “%2” lacks its type, its shape or its place.</source>
        <translation>%1 ist beschädigt: Dem Tensor „%2“ fehlt Zahlenart, Form oder Ort.</translation>
    </message>
    <message>
        <source>%1 is no safetensors file: its header is not JSON at byte %2.</source>
        <translation>%1 ist keine safetensors-Datei: Ihr Kopf ist bei Byte %2 kein JSON.</translation>
    </message>
    <message>
        <source>%1 is damaged: the shape or the place of the tensor “%2” is not made of whole numbers.</source>
        <translation>%1 ist beschädigt: Form oder Ort des Tensors „%2“ besteht nicht aus ganzen Zahlen.</translation>
    </message>
    <message>
        <source>%1 is damaged: its header has something else at “%2” than the format says.</source>
        <translation>%1 ist beschädigt: Im Kopf steht bei „%2“ etwas anderes, als das Format verlangt.</translation>
    </message>
    <message>
        <source>%1 is no safetensors file: it is shorter than 8 bytes.</source>
        <translation>%1 ist keine safetensors-Datei: Sie ist kürzer als 8 Byte.</translation>
    </message>
    <message>
        <source>%1 is no safetensors file: its header would be longer than 100 MB.</source>
        <translation>%1 ist keine safetensors-Datei: Ihr Kopf wäre länger als 100 MB.</translation>
    </message>
    <message>
        <source>%1 is cut off: its header is longer than the file.</source>
        <translation>%1 ist abgeschnitten: Der Kopf ist länger als die Datei.</translation>
    </message>
    <message>
        <source>%1 is no safetensors file: its header does not begin with {.</source>
        <translation>%1 ist keine safetensors-Datei: Ihr Kopf beginnt nicht mit {.</translation>
    </message>
    <message>
        <source>%1 is damaged: the tensor “%2” would have more numbers than there can be.</source>
        <translation>%1 ist beschädigt: Der Tensor „%2“ hätte mehr Zahlen, als es geben kann.</translation>
    </message>
    <message>
        <source>%1 is cut off or damaged: the tensor “%2” reaches beyond its end.</source>
        <translation>%1 ist abgeschnitten oder beschädigt: Der Tensor „%2“ reicht über das Ende hinaus.</translation>
    </message>
    <message>
        <source>%1 is damaged: the tensor “%2” has %3 bytes, but its shape and type need %4.</source>
        <translation>%1 ist beschädigt: Der Tensor „%2“ hat %3 Byte, Form und Zahlenart brauchen aber %4.</translation>
    </message>
    <message>
        <source>%1 is damaged: the tensor “%2” overlaps another.</source>
        <translation>%1 ist beschädigt: Der Tensor „%2“ überschneidet sich mit einem anderen.</translation>
    </message>
    <message>
        <source>%1 is damaged: there is a hole before the tensor “%2”.</source>
        <translation>%1 ist beschädigt: Vor dem Tensor „%2“ ist eine Lücke.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 bytes at its end belong to no tensor.</source>
        <translation>%1 ist beschädigt: %2 Byte am Ende gehören zu keinem Tensor.</translation>
    </message>
    <message>
        <source>%1 has no tensor “%2”.</source>
        <translation>%1 hat keinen Tensor „%2“.</translation>
    </message>
    <message>
        <source>The tensor “%2” of %1 has the shape %3; needed is %4.</source>
        <translation>Der Tensor „%2“ in %1 hat die Form %3; gebraucht wird %4.</translation>
    </message>
    <message>
        <source>The tensor “%1” holds %2, not fractions.</source>
        <translation>Der Tensor „%1“ enthält %2, keine Kommazahlen.</translation>
    </message>
    <message>
        <source>%1 cannot be written; check the folder and your rights.</source>
        <translation>%1 lässt sich nicht schreiben; prüfe Ordner und Rechte.</translation>
    </message>
    <message>
        <source>%1 could not be written to its end; is the disk full?</source>
        <translation>%1 ließ sich nicht zu Ende schreiben; ist der Datenträger voll?</translation>
    </message>
    <message>
        <source>The text has control characters in it; only words can be read.</source>
        <translation>Der Text enthält Steuerzeichen; lesen lassen sich nur Wörter.</translation>
    </message>
    <message>
        <source>The text has %1 words and marks; at most %2 can be read.</source>
        <translation>Der Text hat %1 Wörter und Satzzeichen; höchstens %2 lassen sich lesen.</translation>
    </message>
    <message>
        <source>This model does not know the sign %1.</source>
        <translation>Dieses Modell kennt das Zeichen %1 nicht.</translation>
    </message>
    <message>
        <source>This model does not know the word “%1”; did you mean “%2”?</source>
        <translation>Dieses Modell kennt das Wort „%1“ nicht; meinst du „%2“?</translation>
    </message>
    <message>
        <source>This model does not know these words: %1.</source>
        <translation>Dieses Modell kennt diese Wörter nicht: %1.</translation>
    </message>
    <message>
        <source>Predictions in %1 that cannot be read: %2. They stay in the file; all else is here.</source>
        <translation>Tipps in %1, die nicht zu lesen sind: %2. Sie bleiben in der Datei; alles andere ist da.</translation>
    </message>
    <message>
        <source>“%1” should be “%2” here.</source>
        <translation>Hier müsste statt „%1“ „%2“ stehen.</translation>
    </message>
    <message>
        <source>“%1” is no sentence of these stories.</source>
        <translation>„%1“ ist kein Satz dieser Geschichten.</translation>
    </message>
    <message>
        <source>The story begins a second time.</source>
        <translation>Die Geschichte fängt ein zweites Mal an.</translation>
    </message>
    <message>
        <source>The %1 was never gone.</source>
        <translation>„%1“ war nie weg.</translation>
    </message>
    <message>
        <source>Nobody has the %1.</source>
        <translation>Niemand hat „%1“.</translation>
    </message>
    <message>
        <source>%1 has not lost the %2.</source>
        <translation>%1 hat „%2“ nicht verloren.</translation>
    </message>
    <message>
        <source>The %1 is not in the %2.</source>
        <translation>„%1“ ist nicht in „%2“.</translation>
    </message>
    <message>
        <source>The %1 does not belong to %2.</source>
        <translation>„%1“ gehört %2 nicht.</translation>
    </message>
    <message>
        <source>%1 is still away.</source>
        <translation>%1 ist noch fort.</translation>
    </message>
    <message>
        <source>Nobody told us yet of a %1.</source>
        <translation>Von „%1“ war noch nicht die Rede.</translation>
    </message>
    <message>
        <source>%1 was not away.</source>
        <translation>%1 war nicht fort.</translation>
    </message>
    <message>
        <source>“%1” can mean nothing here.</source>
        <translation>„%1“ kann hier nichts bedeuten.</translation>
    </message>
    <message>
        <source>%1 looks for what is not missing.</source>
        <translation>%1 sucht, was gar nicht fehlt.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Es ist nichts verloren.</translation>
    </message>
    <message>
        <source>“%1” can mean nobody here.</source>
        <translation>„%1“ kann hier niemanden meinen.</translation>
    </message>
    <message>
        <source>%1 has not helped.</source>
        <translation>%1 hat nicht geholfen.</translation>
    </message>
    <message>
        <source>The %1 was not put anywhere.</source>
        <translation>„%1“ wurde nirgends hingelegt.</translation>
    </message>
    <message>
        <source>The %1 is in the %2 already.</source>
        <translation>„%1“ ist schon in „%2“.</translation>
    </message>
    <message>
        <source>The %1 is in the %2.</source>
        <translation>„%1“ ist in „%2“.</translation>
    </message>
    <message>
        <source>%1 does not have the %2.</source>
        <translation>%1 hat „%2“ nicht.</translation>
    </message>
    <message>
        <source>The present is not for %1.</source>
        <translation>Das Geschenk ist nicht für %1.</translation>
    </message>
    <message>
        <source>There is no present yet.</source>
        <translation>Es gibt noch kein Geschenk.</translation>
    </message>
    <message>
        <source>“%1” does not fit the weather.</source>
        <translation>„%1“ passt nicht zum Wetter.</translation>
    </message>
    <message>
        <source>%1 has nothing that helps.</source>
        <translation>%1 hat nichts, was hilft.</translation>
    </message>
    <message>
        <source>Nobody has helped %1 yet.</source>
        <translation>Niemand hat %1 bisher geholfen.</translation>
    </message>
    <message>
        <source>%1 did not want to give a present.</source>
        <translation>%1 wollte nichts schenken.</translation>
    </message>
    <message>
        <source>“%1 %2” is not English.</source>
        <translation>„%1 %2“ ist kein Englisch.</translation>
    </message>
    <message>
        <source>There are no two people who have something to trade.</source>
        <translation>Es gibt keine zwei, die etwas zu tauschen haben.</translation>
    </message>
    <message>
        <source>The %1 is with %2 already, or with nobody.</source>
        <translation>„%1“ ist schon bei %2, oder bei niemandem.</translation>
    </message>
    <message>
        <source>There should be %1, not %2.</source>
        <translation>Es müssten %1 sein, nicht %2.</translation>
    </message>
    <message>
        <source>Nobody counts %1.</source>
        <translation>Niemand zählt „%1“.</translation>
    </message>
    <message>
        <source>Nobody can eat that.</source>
        <translation>Das kann man nicht essen.</translation>
    </message>
    <message>
        <source>“%1” should be more than one.</source>
        <translation>„%1“ müsste mehr als eines sein.</translation>
    </message>
    <message>
        <source>“%1” does not agree with %2.</source>
        <translation>„%1“ passt nicht zu %2.</translation>
    </message>
    <message>
        <source>Nobody told us how many %1 has.</source>
        <translation>Wie viele %1 hat, wurde noch nicht erzählt.</translation>
    </message>
    <message>
        <source>There is no animal yet.</source>
        <translation>Es gibt noch kein Tier.</translation>
    </message>
    <message>
        <source>Nobody told us yet who %1 is.</source>
        <translation>Wer %1 ist, wurde noch nicht erzählt.</translation>
    </message>
    <message>
        <source>Nobody asked %1.</source>
        <translation>Niemand hat %1 gefragt.</translation>
    </message>
    <message>
        <source>Somebody has fed the animals.</source>
        <translation>Die Tiere sind schon gefüttert.</translation>
    </message>
    <message>
        <source>Nobody has fed the animals.</source>
        <translation>Niemand hat die Tiere gefüttert.</translation>
    </message>
    <message>
        <source>%1 is in the story already.</source>
        <translation>%1 kommt in der Geschichte schon vor.</translation>
    </message>
    <message>
        <source>%1 is not the name of a %2.</source>
        <translation>%1 ist kein Name für „%2“.</translation>
    </message>
    <message>
        <source>“%1” should be %2 here, but cannot be.</source>
        <translation>„%1“ müsste hier %2 meinen, kann es aber nicht.</translation>
    </message>
    <message>
        <source>The %1 is %2, not %3.</source>
        <translation>„%1“ ist „%2“, nicht „%3“.</translation>
    </message>
    <message>
        <source>Nobody told us what the %1 looks like.</source>
        <translation>Wie „%1“ aussieht, wurde nicht erzählt.</translation>
    </message>
    <message>
        <source>There is a %1 already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>“%1 %2” does not agree.</source>
        <translation>„%1 %2“ passt nicht zusammen.</translation>
    </message>
    <message>
        <source>“%1 the %2” is not English.</source>
        <translation>„%1 the %2“ ist kein Englisch.</translation>
    </message>
    <message>
        <source>“%1 the %2” cannot be where the %3 was lost.</source>
        <translation>„%1 the %2“ gibt es nicht, wo „%3“ verloren ging.</translation>
    </message>
    <message>
        <source>The %1 was not “%2 the %3”: somebody looked there before.</source>
        <translation>„%1“ war nicht „%2 the %3“: Dort hat schon jemand nachgesehen.</translation>
    </message>
    <message>
        <source>The %1 is not lost.</source>
        <translation>„%1“ ist nicht verloren.</translation>
    </message>
    <message>
        <source>%1 does this to nobody else.</source>
        <translation>%1 tut das mit niemand anderem.</translation>
    </message>
    <message>
        <source>Nothing was counted yet.</source>
        <translation>Gezählt wurde noch nichts.</translation>
    </message>
    <message>
        <source>%1 has only %2 of them.</source>
        <translation>%1 hat davon nur %2.</translation>
    </message>
    <message>
        <source>central difference, h = 10⁻⁵</source>
        <translation>zentrale Differenz, h = 10⁻⁵</translation>
    </message>
    <message>
        <source>The difference itself errs by some 10⁻⁹.</source>
        <translation>Die Differenz selbst irrt um etwa 10⁻⁹.</translation>
    </message>
    <message>
        <source>Layer, 1 from the inputs</source>
        <translation>Schicht, 1 von den Eingängen aus</translation>
    </message>
    <message>
        <source>From unit; 0 is the bias</source>
        <translation>Von Neuron; 0 ist der Bias</translation>
    </message>
    <message>
        <source>To unit</source>
        <translation>Zu Neuron</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Look at a connection</source>
        <translation>Eine Verbindung betrachten</translation>
    </message>
    <message>
        <source>Draws the loss over the weight of this connection, all others as they are, and the slope that the sweep back found.</source>
        <translation>Zeichnet den Verlust über dem Gewicht dieser Verbindung, alle anderen wie sie sind, und die Steigung, die der Lauf zurück gefunden hat.</translation>
    </message>
    <message>
        <source>Change a weight</source>
        <translation>Ein Gewicht ändern</translation>
    </message>
    <message>
        <source>Gives one connection another weight. Learning goes on from there; what the optimiser remembers stays.</source>
        <translation>Gibt einer Verbindung ein anderes Gewicht. Von dort wird weitergelernt; was der Optimierer sich gemerkt hat, bleibt.</translation>
    </message>
    <message>
        <source>This net has no connection from unit %1 to unit %2 in layer %3.</source>
        <translation>Dieses Netz hat in Schicht %3 keine Verbindung von Neuron %1 zu Neuron %2.</translation>
    </message>
    <message>
        <source>Weight moved by hand: how far the change of the loss is from what the gradient says, as a share</source>
        <translation>Gewicht von Hand bewegt: wie weit die Änderung des Verlusts von der Aussage des Gradienten abweicht, als Anteil</translation>
    </message>
    <message>
        <source>He and others</source>
        <translation>He und andere</translation>
    </message>
    <message>
        <source>Share of the plug&apos;s watts that the charger&apos;s packets leave unexplained, on a slide with a coin</source>
        <translation>Anteil der Watt aus der Steckdose, den die Pakete des Ladegeräts ungeklärt lassen, beim Schieben mit einer Münze</translation>
    </message>
    <message>
        <source>Charger: from the plug</source>
        <translation>Ladegerät: aus der Steckdose</translation>
    </message>
    <message>
        <source>What the charger draws at its own frequency and voltage, as a mean over its last packet; the parts below add up to it.</source>
        <translation>Was das Ladegerät bei seiner eigenen Frequenz und Spannung zieht, gemittelt über sein letztes Paket; die Teile darunter ergeben zusammen genau das.</translation>
    </message>
    <message>
        <source>Charger: heat in the sender&apos;s coil</source>
        <translation>Ladegerät: Wärme in der Sendespule</translation>
    </message>
    <message>
        <source>Copper and proximity, mean over the last packet.</source>
        <translation>Kupfer und Nähewirkung, gemittelt über das letzte Paket.</translation>
    </message>
    <message>
        <source>Charger: heat in the foreign object</source>
        <translation>Ladegerät: Wärme im Fremdkörper</translation>
    </message>
    <message>
        <source>In what lies in the field, mean over the last packet.</source>
        <translation>In dem, was im Feld liegt, gemittelt über das letzte Paket.</translation>
    </message>
    <message>
        <source>Charger: heat in the receiver&apos;s coil</source>
        <translation>Ladegerät: Wärme in der Empfangsspule</translation>
    </message>
    <message>
        <source>Charger: heat in the rectifier</source>
        <translation>Ladegerät: Wärme im Gleichrichter</translation>
    </message>
    <message>
        <source>Two Schottky diodes of .35 V, mean over the last packet.</source>
        <translation>Zwei Schottky-Dioden zu je 0,35 V, gemittelt über das letzte Paket.</translation>
    </message>
    <message>
        <source>Charger: into the battery</source>
        <translation>Ladegerät: in den Akku</translation>
    </message>
    <message>
        <source>What is left behind the rectifier, mean over the last packet.</source>
        <translation>Was hinter dem Gleichrichter übrig bleibt, gemittelt über das letzte Paket.</translation>
    </message>
    <message>
        <source>Charger: efficiency</source>
        <translation>Ladegerät: Wirkungsgrad</translation>
    </message>
    <message>
        <source>Load power over input power while it drives the coil.</source>
        <translation>Leistung an der Last, geteilt durch die aufgenommene, solange es die Spule treibt.</translation>
    </message>
    <message>
        <source>Charger: watts unaccounted for</source>
        <translation>Ladegerät: ungeklärte Watt</translation>
    </message>
    <message>
        <source>Plug minus everything that it became in the last packet: zero but for rounding.</source>
        <translation>Steckdose weniger alles, was im letzten Paket daraus wurde: null bis auf Rundung.</translation>
    </message>
    <message>
        <source>Your wire and its images in the ferrite</source>
        <translation>Dein Draht und seine Spiegelbilder im Ferrit</translation>
    </message>
    <message>
        <source>The coils and their images in the ferrite</source>
        <translation>Die Spulen und ihre Spiegelbilder im Ferrit</translation>
    </message>
    <message>
        <source>This model fills pages: take the method %1.</source>
        <translation>Dieses Modell füllt Seiten: Nimm das Verfahren %1.</translation>
    </message>
    <message>
        <source>This model writes from left to right; it cannot fill the holes (_) of a prompt.</source>
        <translation>Dieses Modell schreibt von links nach rechts; die Lücken (_) eines Anfangs kann es nicht füllen.</translation>
    </message>
    <message>
        <source>A draft must know the same words as its model and write from left to right.</source>
        <translation>Ein Rater muss dieselben Wörter kennen wie sein Modell und von links nach rechts schreiben.</translation>
    </message>
    <message>
        <source>This model writes from left to right: take the method %1.</source>
        <translation>Dieses Modell schreibt von links nach rechts: Nimm das Verfahren %1.</translation>
    </message>
    <message>
        <source>There are no weights &quot;%1&quot; to train.</source>
        <translation>Gewichte namens „%1“ gibt es nicht zu trainieren.</translation>
    </message>
    <message>
        <source>There are no weights &quot;%1&quot; to train; did you mean &quot;%2&quot;?</source>
        <translation>Gewichte namens „%1“ gibt es nicht zu trainieren; meinst du „%2“?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a safetensors file, but not one of Lucidarium&apos;s language models.</source>
        <translation>„%1“ ist eine safetensors-Datei, aber keines der Sprachmodelle von Lucidarium.</translation>
    </message>
    <message>
        <source>The weights &quot;%1&quot; are not there (%2). &quot;lucidarium-cli train %1&quot; makes them.</source>
        <translation>Die Gewichte „%1“ fehlen (%2). „lucidarium-cli train %1“ macht sie.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;.</source>
        <translation>Ein Modell „%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no model &quot;%1&quot;; did you mean &quot;%2&quot;?</source>
        <translation>Ein Modell „%1“ gibt es nicht; meinst du „%2“?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was trained on words that this version does not have; train it again.</source>
        <translation>„%1“ wurde mit Wörtern trainiert, die diese Version nicht hat; trainiere es neu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds weights that are no numbers (%2).</source>
        <translation>„%1“ enthält Gewichte, die keine Zahlen sind (%2).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was left by another training: other steps, seed, kernels or recipe.</source>
        <translation>„%1“ stammt von einem anderen Training: andere Schritte, anderer Startwert, andere Rechenkerne oder anderes Rezept.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;; there are list, describe, run, check, bench, train and generate.</source>
        <translation>Einen Befehl „%1“ gibt es nicht; es gibt list, describe, run, check, bench, train und generate.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot; to write into.</source>
        <translation>Es gibt keinen Ordner „%1“, in den geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>Plain decoding, story target</source>
        <translation>Einfaches Dekodieren, Geschichtenmodell</translation>
    </message>
    <message>
        <source>Speculative decoding, story target, γ = 4</source>
        <translation>Spekulatives Dekodieren, Geschichtenmodell, γ = 4</translation>
    </message>
    <message>
        <source>Plain decoding, enlarged target</source>
        <translation>Einfaches Dekodieren, vergrößertes Modell</translation>
    </message>
    <message>
        <source>Speculative decoding, enlarged target, γ = 4</source>
        <translation>Spekulatives Dekodieren, vergrößertes Modell, γ = 4</translation>
    </message>
    <message>
        <source>Leviathan, Kalman and Matias, ICML 2023, table 1</source>
        <translation>Leviathan, Kalman und Matias, ICML 2023, Tabelle 1</translation>
    </message>
    <message>
        <source>closed form</source>
        <translation>geschlossene Form</translation>
    </message>
    <message>
        <source>Speed-up by formula where guessing costs nothing</source>
        <translation>Beschleunigung nach der Formel, wenn Raten nichts kostet</translation>
    </message>
    <message>
        <source>Arithmetic a word where the guesser&apos;s costs nothing</source>
        <translation>Rechenarbeit je Wort, wenn die des Raters nichts kostet</translation>
    </message>
    <message>
        <source>To the digit that the paper prints.</source>
        <translation>Bis zur Ziffer, die die Arbeit druckt.</translation>
    </message>
    <message>
        <source>Speed-up by formula, T5-small guesses for T5-XXL</source>
        <translation>Beschleunigung nach der Formel, T5-small rät für T5-XXL</translation>
    </message>
    <message>
        <source>Measured were 3.4.</source>
        <translation>Gemessen wurden 3,4.</translation>
    </message>
    <message>
        <source>Speed-up by formula, T5-large guesses for T5-XXL</source>
        <translation>Beschleunigung nach der Formel, T5-large rät für T5-XXL</translation>
    </message>
    <message>
        <source>Measured were 1.7: more than formula and c can say.</source>
        <translation>Gemessen wurden 1,7: mehr, als Formel und c sagen können.</translation>
    </message>
    <message>
        <source>Best number of guesses at α = 0.8, c = 0.05</source>
        <translation>Beste Zahl von Vorschlägen bei α = 0,8, c = 0,05</translation>
    </message>
    <message>
        <source>Acceptance is the overlap of both beliefs</source>
        <translation>Die Annahme ist die Deckung beider Meinungen</translation>
    </message>
    <message>
        <source>Largest difference of the first three words&apos; law from the target&apos;s</source>
        <translation>Größter Abstand des Gesetzes der ersten drei Wörter von dem des großen Modells</translation>
    </message>
    <message>
        <source>A pair of models with a vocabulary of three, every way gone through.</source>
        <translation>Ein Modellpaar mit drei Wörtern, jeder Weg durchgegangen.</translation>
    </message>
    <message>
        <source>Repairing from p: probability of the first of three words, 0.5 by right</source>
        <translation>Reparatur aus p: Wahrscheinlichkeit des ersten von drei Wörtern, richtig wäre 0,5</translation>
    </message>
    <message>
        <source>Distance from the law at a lenience of 0.8</source>
        <translation>Abstand vom Gesetz bei einer Nachsicht von 0,8</translation>
    </message>
    <message>
        <source>Distance from the law with typical acceptance</source>
        <translation>Abstand vom Gesetz bei typischer Annahme</translation>
    </message>
    <message>
        <source>Expected words of the best tree of 16 guesses</source>
        <translation>Erwartete Wörter des besten Baums aus 16 Vorschlägen</translation>
    </message>
    <message>
        <source>Acceptance of three candidates without replacement</source>
        <translation>Annahme bei drei Kandidaten ohne Zurücklegen</translation>
    </message>
    <message>
        <source>p of 30, 50, 20 counted where 25, 50, 25 are expected</source>
        <translation>p, wenn 30, 50, 20 gezählt und 25, 50, 25 erwartet werden</translation>
    </message>
    <message>
        <source>Seconds to read 140 GB at 3.35 TB/s once</source>
        <translation>Sekunden, um 140 GB mit 3,35 TB/s einmal zu lesen</translation>
    </message>
    <message>
        <source>data sheet of the H100 SXM</source>
        <translation>Datenblatt der H100 SXM</translation>
    </message>
    <message>
        <source>70 billion weights of 16 bits do not fit into one such card&apos;s 80 GB.</source>
        <translation>70 Milliarden Gewichte zu 16 Bit passen nicht in die 80 GB einer solchen Karte.</translation>
    </message>
    <message>
        <source>Distance of the first two words&apos; law from the target&apos;s, real models</source>
        <translation>Abstand des Gesetzes der ersten zwei Wörter von dem des großen Modells, echte Modelle</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Guessing</source>
        <translation>Raten</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf dem Papier</translation>
    </message>
    <message>
        <source>Two lanes</source>
        <translation>Zwei Bahnen</translation>
    </message>
    <message>
        <source>The formula</source>
        <translation>Die Formel</translation>
    </message>
    <message>
        <source>The referee</source>
        <translation>Der Schiedsrichter</translation>
    </message>
    <message>
        <source>The tree</source>
        <translation>Der Baum</translation>
    </message>
    <message>
        <source>What the stage shows.</source>
        <translation>Was die Bühne zeigt.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>The beginning of the story that both lanes go on with, in the words that the models know.</source>
        <translation>Der Anfang der Geschichte, die beide Bahnen fortsetzen, in den Wörtern, die die Modelle kennen.</translation>
    </message>
    <message>
        <source>Words to write</source>
        <translation>Zu schreibende Wörter</translation>
    </message>
    <message>
        <source>Words and marks that each lane writes; the last round may add a few.</source>
        <translation>Wörter und Zeichen, die jede Bahn schreibt; die letzte Runde kann ein paar anhängen.</translation>
    </message>
    <message>
        <source>Large model</source>
        <translation>Großes Modell</translation>
    </message>
    <message>
        <source>As it was trained</source>
        <translation>Wie trainiert</translation>
    </message>
    <message>
        <source>Enlarged, same answers</source>
        <translation>Vergrößert, gleiche Antworten</translation>
    </message>
    <message>
        <source>Enlarged: every hidden unit stands there 24 times with a 24th of its say. It answers the same and weighs as much as its size says, so that fetching its weights takes most of the time, as in really large models.</source>
        <translation>Vergrößert: Jede innere Einheit steht 24-mal da, mit einem 24stel ihres Gewichts. Es antwortet gleich und wiegt so viel, wie seine Größe sagt; das Holen der Gewichte braucht die meiste Zeit, wie bei wirklich großen Modellen.</translation>
    </message>
    <message>
        <source>Who guesses</source>
        <translation>Wer rät</translation>
    </message>
    <message>
        <source>A small transformer</source>
        <translation>Ein kleiner Transformer</translation>
    </message>
    <message>
        <source>Counts of word pairs</source>
        <translation>Gezählte Wortpaare</translation>
    </message>
    <message>
        <source>Counts of word triples</source>
        <translation>Gezählte Wortdrillinge</translation>
    </message>
    <message>
        <source>The text so far</source>
        <translation>Der Text bisher</translation>
    </message>
    <message>
        <source>The large model&apos;s first layers</source>
        <translation>Die ersten Schichten des großen Modells</translation>
    </message>
    <message>
        <source>Medusa&apos;s heads</source>
        <translation>Die Köpfe der Medusa</translation>
    </message>
    <message>
        <source>Where the guesses come from. A good guesser is right more often; a cheap one costs less when it is wrong.</source>
        <translation>Woher die Vorschläge kommen. Ein guter Rater hat öfter recht; ein billiger kostet weniger, wenn er irrt.</translation>
    </message>
    <message>
        <source>Guesses per round γ</source>
        <translation>Vorschläge je Runde γ</translation>
    </message>
    <message>
        <source>How far ahead is guessed before the large model looks.</source>
        <translation>Wie weit voraus geraten wird, bevor das große Modell hinsieht.</translation>
    </message>
    <message>
        <source>0: always the likeliest word. Higher: rarer words come oftener. For both models alike.</source>
        <translation>0: immer das wahrscheinlichste Wort. Höher: Seltene Wörter kommen öfter. Für beide Modelle gleich.</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Only the likeliest words that together reach this share are ever written. For both models alike.</source>
        <translation>Nur die wahrscheinlichsten Wörter, die zusammen diesen Anteil erreichen, werden je geschrieben. Für beide Modelle gleich.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Honest</source>
        <translation>Ehrlich</translation>
    </message>
    <message>
        <source>Cheat: repair from the whole belief</source>
        <translation>Schwindel: aus der ganzen Meinung reparieren</translation>
    </message>
    <message>
        <source>Cheat: keep the tail</source>
        <translation>Schwindel: den Rest behalten</translation>
    </message>
    <message>
        <source>Cheat: guess hotter than told</source>
        <translation>Schwindel: heißer raten als gesagt</translation>
    </message>
    <message>
        <source>Cheat: be lenient</source>
        <translation>Schwindel: nachsichtig sein</translation>
    </message>
    <message>
        <source>Cheat: take what is typical</source>
        <translation>Schwindel: nehmen, was typisch ist</translation>
    </message>
    <message>
        <source>How guesses are judged and repaired. Only the honest rule writes as the large model would.</source>
        <translation>Wie Vorschläge beurteilt und repariert werden. Nur die ehrliche Regel schreibt wie das große Modell.</translation>
    </message>
    <message>
        <source>Lenience</source>
        <translation>Nachsicht</translation>
    </message>
    <message>
        <source>The guesser&apos;s belief is multiplied by this before it is compared. 100 % is honest, 0 takes everything.</source>
        <translation>Damit wird die Meinung des Raters vor dem Vergleich malgenommen. 100 % ist ehrlich, 0 nimmt alles an.</translation>
    </message>
    <message>
        <source>Guesses in the tree</source>
        <translation>Vorschläge im Baum</translation>
    </message>
    <message>
        <source>All of them are checked in one pass.</source>
        <translation>Alle werden in einem Durchgang geprüft.</translation>
    </message>
    <message>
        <source>Acceptance α</source>
        <translation>Annahme α</translation>
    </message>
    <message>
        <source>How often a guess is taken, the same everywhere and independent of the others.</source>
        <translation>Wie oft ein Vorschlag angenommen wird, überall gleich und unabhängig von den anderen.</translation>
    </message>
    <message>
        <source>Cost of a guess c</source>
        <translation>Kosten eines Vorschlags c</translation>
    </message>
    <message>
        <source>Time of one guess over the time of one pass of the large model.</source>
        <translation>Zeit eines Vorschlags geteilt durch die Zeit eines Durchgangs des großen Modells.</translation>
    </message>
    <message>
        <source>Arithmetic of a guess ĉ</source>
        <translation>Rechenarbeit eines Vorschlags ĉ</translation>
    </message>
    <message>
        <source>Operations of one guess over those of one word of the large model.</source>
        <translation>Rechenschritte eines Vorschlags geteilt durch die eines Wortes des großen Modells.</translation>
    </message>
    <message>
        <source>A story, by two real models</source>
        <translation>Eine Geschichte, von zwei echten Modellen</translation>
    </message>
    <message>
        <source>The same story on an enlarged model</source>
        <translation>Dieselbe Geschichte auf einem vergrößerten Modell</translation>
    </message>
    <message>
        <source>T5-XXL translates, T5-small guesses (2023)</source>
        <translation>T5-XXL übersetzt, T5-small rät (2023)</translation>
    </message>
    <message>
        <source>T5-XXL translates, T5-base guesses (2023)</source>
        <translation>T5-XXL übersetzt, T5-base rät (2023)</translation>
    </message>
    <message>
        <source>T5-XXL translates, T5-large guesses (2023)</source>
        <translation>T5-XXL übersetzt, T5-large rät (2023)</translation>
    </message>
    <message>
        <source>Chinchilla 70B with a guesser of 4B (2023)</source>
        <translation>Chinchilla 70B mit einem Rater von 4B (2023)</translation>
    </message>
    <message>
        <source>Sixteen guesses by a dear guesser: slower</source>
        <translation>Sechzehn Vorschläge eines teuren Raters: langsamer</translation>
    </message>
    <message>
        <source>The commonest mistake: repairing from p</source>
        <translation>Der häufigste Fehler: Reparatur aus p</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>There is nothing to take away yet.</source>
        <translation>Es gibt noch nichts mitzunehmen.</translation>
    </message>
    <message>
        <source>The rounds, CSV</source>
        <translation>Die Runden, CSV</translation>
    </message>
    <message>
        <source>Every guess with both beliefs, the number that was drawn, and what became of it.</source>
        <translation>Jeder Vorschlag mit beiden Meinungen, der gezogenen Zahl und dem, was aus ihm wurde.</translation>
    </message>
    <message>
        <source>The law of the first word, CSV</source>
        <translation>Das Gesetz des ersten Wortes, CSV</translation>
    </message>
    <message>
        <source>Each word&apos;s probability by the large model and by the rule, and how often it was counted.</source>
        <translation>Die Wahrscheinlichkeit jedes Wortes nach dem großen Modell und nach der Regel, und wie oft es gezählt wurde.</translation>
    </message>
    <message>
        <source>No heads of Medusa have been trained for this model: choose another draft.</source>
        <translation>Für dieses Modell sind keine Köpfe der Medusa trainiert: Nimm einen anderen Rater.</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Words a pass</source>
        <translation>Wörter je Durchgang</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>One pass</source>
        <translation>Ein Durchgang</translation>
    </message>
    <message>
        <source>Reading what may follow the prompt</source>
        <translation>Liest, was auf den Anfang folgen kann</translation>
    </message>
    <message>
        <source>The referee counts: %1 of %2</source>
        <translation>Der Schiedsrichter zählt: %1 von %2</translation>
    </message>
    <message>
        <source>The target alone</source>
        <translation>Das große Modell allein</translation>
    </message>
    <message>
        <source>This model writes from left to right: a prompt has no holes (_).</source>
        <translation>Dieses Modell schreibt von links nach rechts: Ein Anfang hat keine Lücken (_).</translation>
    </message>
    <message>
        <source>measured: Leviathan, Kalman and Matias, ICML 2023, translation at temperature 0</source>
        <translation>gemessen: Leviathan, Kalman und Matias, ICML 2023, Übersetzen bei Temperatur 0</translation>
    </message>
    <message>
        <source>Accepted α</source>
        <translation>Angenommen α</translation>
    </message>
    <message>
        <source>Share of the judged guesses that were taken. Those after a rejection are not judged.</source>
        <translation>Anteil der beurteilten Vorschläge, die angenommen wurden. Die nach einer Ablehnung werden nicht beurteilt.</translation>
    </message>
    <message>
        <source>Leviathan and others 2023, T5-small for T5-XXL, translation at temperature 0</source>
        <translation>Leviathan und andere 2023, T5-small für T5-XXL, Übersetzen bei Temperatur 0</translation>
    </message>
    <message>
        <source>Leviathan and others 2023, T5-large for T5-XXL, translation at temperature 0</source>
        <translation>Leviathan und andere 2023, T5-large für T5-XXL, Übersetzen bei Temperatur 0</translation>
    </message>
    <message>
        <source>Counted over the rounds of this run: some dozens of guesses, so that it wavers by some per cent.</source>
        <translation>Gezählt über die Runden dieses Laufs: einige Dutzend Vorschläge, darum schwankt er um einige Prozent.</translation>
    </message>
    <message>
        <source>Words written over passes of the large model; the prompt&apos;s own pass is not counted.</source>
        <translation>Geschriebene Wörter geteilt durch Durchgänge des großen Modells; der Durchgang des Anfangs zählt nicht.</translation>
    </message>
    <message>
        <source>Where a story ends within a round, the rest of that round is lost.</source>
        <translation>Endet eine Geschichte mitten in einer Runde, ist der Rest der Runde verloren.</translation>
    </message>
    <message>
        <source>Words a pass, on paper</source>
        <translation>Wörter je Durchgang, auf dem Papier</translation>
    </message>
    <message>
        <source>Expected words a round if every guess is taken with the same α.</source>
        <translation>Erwartete Wörter je Runde, wenn jeder Vorschlag mit demselben α angenommen wird.</translation>
    </message>
    <message>
        <source>In a real text some places are easy and others are not; the mean of a curve is not the curve of the mean.</source>
        <translation>In einem echten Text sind manche Stellen leicht und andere nicht; der Mittelwert einer Kurve ist nicht die Kurve des Mittelwerts.</translation>
    </message>
    <message>
        <source>Time of the plain lane over time of the guessing lane for as many words, guesses included, over the whole run.</source>
        <translation>Zeit der einfachen Bahn geteilt durch die Zeit der ratenden für ebenso viele Wörter, Vorschläge eingeschlossen, über den ganzen Lauf.</translation>
    </message>
    <message>
        <source>On this computer, now. Below 1 guessing is slower.</source>
        <translation>Auf diesem Rechner, jetzt. Unter 1 ist Raten langsamer.</translation>
    </message>
    <message>
        <source>Speed-up, on paper</source>
        <translation>Beschleunigung, auf dem Papier</translation>
    </message>
    <message>
        <source>Words a pass over the cost of a round, 1 being one pass of the large model.</source>
        <translation>Wörter je Durchgang geteilt durch die Kosten einer Runde; 1 ist ein Durchgang des großen Modells.</translation>
    </message>
    <message>
        <source>measured: Chen and others 2023, Chinchilla 70B, XSum to HumanEval</source>
        <translation>gemessen: Chen und andere 2023, Chinchilla 70B, XSum bis HumanEval</translation>
    </message>
    <message>
        <source>As long as a pass over γ + 1 words costs no more than a pass over one: where fetching the weights takes the time.</source>
        <translation>Solange ein Durchgang über γ + 1 Wörter nicht mehr kostet als über eines: wo das Holen der Gewichte die Zeit braucht.</translation>
    </message>
    <message>
        <source>Best γ, on paper</source>
        <translation>Bestes γ, auf dem Papier</translation>
    </message>
    <message>
        <source>The number of guesses from 0 to 200 with the greatest speed-up; the smallest of equals. None where guessing costs nothing.</source>
        <translation>Die Zahl von Vorschlägen von 0 bis 200 mit der größten Beschleunigung; unter gleichen die kleinste. Keine, wo Raten nichts kostet.</translation>
    </message>
    <message>
        <source>0 means: do not guess at all. That is so where α is no greater than c.</source>
        <translation>0 heißt: gar nicht raten. So ist es, wo α nicht größer ist als c.</translation>
    </message>
    <message>
        <source>Arithmetic a word</source>
        <translation>Rechenarbeit je Wort</translation>
    </message>
    <message>
        <source>Operations a written word, over those of plain decoding: guessing saves time, not arithmetic.</source>
        <translation>Rechenschritte je geschriebenem Wort, geteilt durch die beim einfachen Dekodieren: Raten spart Zeit, keine Rechenarbeit.</translation>
    </message>
    <message>
        <source>Multiplications by weights; those of attention over the text are left out.</source>
        <translation>Multiplikationen mit Gewichten; die der Aufmerksamkeit über den Text sind weggelassen.</translation>
    </message>
    <message>
        <source>Cost of a guess c, measured</source>
        <translation>Kosten eines Vorschlags c, gemessen</translation>
    </message>
    <message>
        <source>Shortest of several guesses over the shortest of several passes of the large model over one word.</source>
        <translation>Der kürzeste von mehreren Vorschlägen geteilt durch den kürzesten von mehreren Durchgängen des großen Modells über ein Wort.</translation>
    </message>
    <message>
        <source>Passes of the large model</source>
        <translation>Durchgänge des großen Modells</translation>
    </message>
    <message>
        <source>One a round: it checks all guesses and adds a word of its own.</source>
        <translation>Einer je Runde: Er prüft alle Vorschläge und fügt ein eigenes Wort hinzu.</translation>
    </message>
    <message>
        <source>Guesses made</source>
        <translation>Gemachte Vorschläge</translation>
    </message>
    <message>
        <source>Each costs a pass of the guesser.</source>
        <translation>Jeder kostet einen Durchgang des Raters.</translation>
    </message>
    <message>
        <source>Distance from the law</source>
        <translation>Abstand vom Gesetz</translation>
    </message>
    <message>
        <source>Exactly: the largest difference that the rule makes to the probability of anything about the first word.</source>
        <translation>Genau: der größte Unterschied, den die Regel für die Wahrscheinlichkeit irgendeines Ereignisses beim ersten Wort macht.</translation>
    </message>
    <message>
        <source>Of the first word only. Keeping the tail leaves it alone and spoils the second.</source>
        <translation>Nur des ersten Wortes. Wer den Rest der Vorschläge behält, lässt es in Ruhe und verdirbt das zweite.</translation>
    </message>
    <message>
        <source>p of the χ² test</source>
        <translation>p des χ²-Tests</translation>
    </message>
    <message>
        <source>The chance that an honest writer would look at least as suspicious. Below 0.001 the referee calls it a cheat.</source>
        <translation>Die Wahrscheinlichkeit, dass ein ehrlicher Schreiber mindestens so verdächtig aussähe. Unter 0,001 nennt der Schiedsrichter es Schwindel.</translation>
    </message>
    <message>
        <source>Of 20&#x202f;000 real samples of the first word, or of the first two where the first tells nothing. Words that are expected fewer than five times count together.</source>
        <translation>Aus 20&#x202f;000 echten Stichproben des ersten Wortes oder, wo das erste nichts verrät, der ersten zwei. Wörter, die weniger als fünfmal erwartet werden, zählen zusammen.</translation>
    </message>
    <message>
        <source>Samples until it is found</source>
        <translation>Stichproben, bis er auffliegt</translation>
    </message>
    <message>
        <source>After so many samples the referee has found the cheat in half of all tries. None for the honest rule.</source>
        <translation>Nach so vielen Stichproben hat der Schiedsrichter den Schwindel in der Hälfte aller Versuche gefunden. Keine bei der ehrlichen Regel.</translation>
    </message>
    <message>
        <source>By the noncentral χ² law, which is good where each cell is expected five times.</source>
        <translation>Nach der nichtzentralen χ²-Verteilung; gut, wo jede Zelle fünfmal erwartet wird.</translation>
    </message>
    <message>
        <source>Speed-up</source>
        <translation>Beschleunigung</translation>
    </message>
    <message>
        <source>By formula, at the cost of a guess that is set.</source>
        <translation>Nach der Formel, bei den eingestellten Kosten eines Vorschlags.</translation>
    </message>
    <message>
        <source>By formula, at the γ that is set.</source>
        <translation>Nach der Formel, beim eingestellten γ.</translation>
    </message>
    <message>
        <source>Place in the round</source>
        <translation>Platz in der Runde</translation>
    </message>
    <message>
        <source>Of the guesses at this place that were judged.</source>
        <translation>Von den beurteilten Vorschlägen an diesem Platz.</translation>
    </message>
    <message>
        <source>Time of a pass</source>
        <translation>Zeit eines Durchgangs</translation>
    </message>
    <message>
        <source>Words read in the pass</source>
        <translation>Gelesene Wörter im Durchgang</translation>
    </message>
    <message>
        <source>Of the large model on this computer, the shortest of five. While it is flat, checking more words is free.</source>
        <translation>Des großen Modells auf diesem Rechner, der kürzeste von fünf. Solange die Kurve flach ist, kostet es nichts, mehr Wörter zu prüfen.</translation>
    </message>
    <message>
        <source>Exact</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>What the sampler writes</source>
        <translation>Was der Schreiber schreibt</translation>
    </message>
    <message>
        <source>The language</source>
        <translation>Die Sprache</translation>
    </message>
    <message>
        <source>An independent program, tests/reference/masked-diffusion/samplers.json</source>
        <translation>Ein unabhängiges Programm, tests/reference/masked-diffusion/samplers.json</translation>
    </message>
    <message>
        <source>An independent program, tests/reference/masked-diffusion/elbo.json</source>
        <translation>Ein unabhängiges Programm, tests/reference/masked-diffusion/elbo.json</translation>
    </message>
    <message>
        <source>Closed form</source>
        <translation>Geschlossene Form</translation>
    </message>
    <message>
        <source>Entropy of the 27 strings, nats</source>
        <translation>Entropie der 27 Ketten, nats</translation>
    </message>
    <message>
        <source>Distance from the truth, each place by itself, 1 step</source>
        <translation>Abstand von der Wahrheit, jeder Platz für sich, 1 Schritt</translation>
    </message>
    <message>
        <source>Divergence at one step: what the places know of each other, nats</source>
        <translation>Divergenz bei einem Schritt: was die Plätze voneinander wissen, nats</translation>
    </message>
    <message>
        <source>Distance from the truth, random places, one a step</source>
        <translation>Abstand von der Wahrheit, zufällige Plätze, einer je Schritt</translation>
    </message>
    <message>
        <source>Distance from the truth, surest word first, one a step</source>
        <translation>Abstand von der Wahrheit, das Sicherste zuerst, eines je Schritt</translation>
    </message>
    <message>
        <source>Variety of the surest word first, nats</source>
        <translation>Vielfalt bei „das Sicherste zuerst“, nats</translation>
    </message>
    <message>
        <source>Bound less −ln p with exact conditionals: the largest of 27 differences</source>
        <translation>Schranke weniger −ln p mit genauen bedingten Wahrscheinlichkeiten: der größte von 27 Unterschieden</translation>
    </message>
    <message>
        <source>Variance of one draw of the 1/t form, nats²</source>
        <translation>Varianz eines Zuges der 1/t-Form, nats²</translation>
    </message>
    <message>
        <source>Times from 0.001 on; without a least time it is infinite.</source>
        <translation>Zeiten ab 0,001; ohne kleinste Zeit ist sie unendlich.</translation>
    </message>
    <message>
        <source>Variance of one draw of the L/l form, nats²</source>
        <translation>Varianz eines Zuges der L/l-Form, nats²</translation>
    </message>
    <message>
        <source>Counts of masks among 8 words over all times, from 1/9 each</source>
        <translation>Anzahlen verdeckter unter 8 Wörtern über alle Zeiten, Abweichung von je 1/9</translation>
    </message>
    <message>
        <source>40&#x202f;000 draws by Gumbel noise at T = 0.7, distance from the softmax law</source>
        <translation>40&#x202f;000 Züge mit Gumbel-Rauschen bei T = 0,7, Abstand vom Softmax-Gesetz</translation>
    </message>
    <message>
        <source>So many draws of six words lie about .004 from their own law.</source>
        <translation>So viele Züge aus sechs Wörtern liegen etwa 0,004 von ihrem eigenen Gesetz.</translation>
    </message>
    <message>
        <source>Given letters that were changed, or masks that were left, in 200 pages</source>
        <translation>Gegebene Buchstaben, die geändert wurden, oder gebliebene Masken auf 200 Seiten</translation>
    </message>
    <message>
        <source>A c pinned on the right: how the likeliest letter on the left moves</source>
        <translation>Ein c rechts festgeheftet: wie weit sich links der wahrscheinlichste Buchstabe bewegt</translation>
    </message>
    <message>
        <source>Guidance 0 of a logit of 1.378</source>
        <translation>Lenkung 0 eines Logits von 1,378</translation>
    </message>
    <message>
        <source>Parameters of LLaDA 8B from its table of shapes</source>
        <translation>Parameter von LLaDA 8B aus der Tabelle der Formen</translation>
    </message>
    <message>
        <source>Nie and others, arXiv 2502.09992: 8.02 billion</source>
        <translation>Nie und andere, arXiv 2502.09992: 8,02 Milliarden</translation>
    </message>
    <message>
        <source>Parameters of LLaDA 1B from its table of shapes</source>
        <translation>Parameter von LLaDA 1B aus der Tabelle der Formen</translation>
    </message>
    <message>
        <source>Nie and others, arXiv 2502.09992: 1.49 billion</source>
        <translation>Nie und andere, arXiv 2502.09992: 1,49 Milliarden</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Choosing words</source>
        <translation>Wahl der Wörter</translation>
    </message>
    <message>
        <source>Experiment</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>The reversal</source>
        <translation>Die Umkehrung</translation>
    </message>
    <message>
        <source>The exact bench</source>
        <translation>Der exakte Prüfstand</translation>
    </message>
    <message>
        <source>The way down</source>
        <translation>Der Weg hinab</translation>
    </message>
    <message>
        <source>Short stories</source>
        <translation>Kurze Geschichten</translation>
    </message>
    <message>
        <source>Sums</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>27 strings, known exactly</source>
        <translation>27 Ketten, genau bekannt</translation>
    </message>
    <message>
        <source>What is written. Of the 27 strings every probability is known, so nothing is estimated.</source>
        <translation>Was geschrieben wird. Von den 27 Ketten ist jede Wahrscheinlichkeit bekannt, also wird nichts geschätzt.</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Words that are given and never change; each _ is a hole, wherever it stands. In The way down: the sentence, or nothing for one that no model has seen.</source>
        <translation>Wörter, die gegeben sind und sich nie ändern; jedes _ ist eine Lücke, wo es auch steht. Auf dem Weg hinab: der Satz, oder nichts für einen, den kein Modell gesehen hat.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Words and marks of the whole page; what the prompt leaves free is holes.</source>
        <translation>Wörter und Zeichen der ganzen Seite; was die Vorgabe frei lässt, sind Lücken.</translation>
    </message>
    <message>
        <source>Denoising steps</source>
        <translation>Schritte des Aufdeckens</translation>
    </message>
    <message>
        <source>In how many looks the page is uncovered. Few: many words are chosen without knowing of each other.</source>
        <translation>In wie vielen Blicken die Seite aufgedeckt wird. Wenige: Viele Wörter werden gewählt, ohne voneinander zu wissen.</translation>
    </message>
    <message>
        <source>Each place by itself</source>
        <translation>Jeder Platz für sich</translation>
    </message>
    <message>
        <source>Random places</source>
        <translation>Zufällige Plätze</translation>
    </message>
    <message>
        <source>Surest word first</source>
        <translation>Das sicherste Wort zuerst</translation>
    </message>
    <message>
        <source>Clearest lead first</source>
        <translation>Der klarste Vorsprung zuerst</translation>
    </message>
    <message>
        <source>Least doubt first</source>
        <translation>Der geringste Zweifel zuerst</translation>
    </message>
    <message>
        <source>Left to right</source>
        <translation>Von links nach rechts</translation>
    </message>
    <message>
        <source>Blocks, surest first inside</source>
        <translation>Blöcke, darin das Sicherste zuerst</translation>
    </message>
    <message>
        <source>All that are sure enough</source>
        <translation>Alle, die sicher genug sind</translation>
    </message>
    <message>
        <source>Which places a step uncovers; the others stay masked and are looked at again.</source>
        <translation>Welche Plätze ein Schritt aufdeckt; die anderen bleiben verdeckt und werden neu betrachtet.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Einteilung</translation>
    </message>
    <message>
        <source>Remainder first</source>
        <translation>Rest zuerst</translation>
    </message>
    <message>
        <source>Rounded down</source>
        <translation>Abgerundet</translation>
    </message>
    <message>
        <source>How the places are dealt out where the steps do not divide them: as the released code does it, or as the paper has it.</source>
        <translation>Wie die Plätze verteilt werden, wenn die Schritte sie nicht teilen: wie im veröffentlichten Programm oder wie in der Arbeit.</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Holes in a block; a block is full before the next one begins.</source>
        <translation>Lücken in einem Block; ein Block ist voll, bevor der nächste beginnt.</translation>
    </message>
    <message>
        <source>Sure enough</source>
        <translation>Sicher genug</translation>
    </message>
    <message>
        <source>Every word above this probability is written at once, and one in any case.</source>
        <translation>Jedes Wort über dieser Wahrscheinlichkeit wird auf einmal geschrieben, und eines auf jeden Fall.</translation>
    </message>
    <message>
        <source>Second thoughts</source>
        <translation>Überdenken</translation>
    </message>
    <message>
        <source>Share of the written words that each step but the last masks again. At 0 a word that stands is never changed.</source>
        <translation>Anteil der geschriebenen Wörter, den jeder Schritt außer dem letzten wieder verdeckt. Bei 0 ändert sich ein Wort, das steht, nie mehr.</translation>
    </message>
    <message>
        <source>0 takes the likeliest word, 1 draws as the model believes, more is bolder.</source>
        <translation>0 nimmt das wahrscheinlichste Wort, 1 zieht, wie das Modell glaubt, mehr ist kühner.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Lenkung</translation>
    </message>
    <message>
        <source>How much more the prompt counts: a second look with the prompt masked shows what it changes. 0: one look, the prompt as it is.</source>
        <translation>Wie viel mehr die Vorgabe zählt: Ein zweiter Blick mit verdeckter Vorgabe zeigt, was sie ändert. 0: ein Blick, die Vorgabe, wie sie ist.</translation>
    </message>
    <message>
        <source>Predictor</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Knows the language</source>
        <translation>Kennt die Sprache</translation>
    </message>
    <message>
        <source>Less sure than it should be</source>
        <translation>Weniger sicher, als sie sein sollte</translation>
    </message>
    <message>
        <source>Knows nothing</source>
        <translation>Weiß nichts</translation>
    </message>
    <message>
        <source>What is thought of the masked places of the 27 strings.</source>
        <translation>Was auf den verdeckten Plätzen der 27 Ketten vermutet wird.</translation>
    </message>
    <message>
        <source>Masked share</source>
        <translation>Verdeckter Anteil</translation>
    </message>
    <message>
        <source>With what probability t each word of the sentence is masked.</source>
        <translation>Mit welcher Wahrscheinlichkeit t jedes Wort des Satzes verdeckt wird.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Rotary: how far apart</source>
        <translation>Drehung: wie weit entfernt</translation>
    </message>
    <message>
        <source>Absolute: which place</source>
        <translation>Absolut: welcher Platz</translation>
    </message>
    <message>
        <source>How a model knows where a word stands.</source>
        <translation>Woher ein Modell weiß, wo ein Wort steht.</translation>
    </message>
    <message>
        <source>Pairs of models</source>
        <translation>Paare von Modellen</translation>
    </message>
    <message>
        <source>Each with names, first weights and order of its own. One alone shows no spread.</source>
        <translation>Jedes mit eigenen Namen, Anfangsgewichten und eigener Folge. Eines allein zeigt keine Streuung.</translation>
    </message>
    <message>
        <source>Texts to judge</source>
        <translation>Texte zu prüfen</translation>
    </message>
    <message>
        <source>How many texts of each model the checker reads.</source>
        <translation>Wie viele Texte jedes Modells der Prüfer liest.</translation>
    </message>
    <message>
        <source>Place, from 0</source>
        <translation>Platz, ab 0</translation>
    </message>
    <message>
        <source>Write a word here</source>
        <translation>Hier ein Wort schreiben</translation>
    </message>
    <message>
        <source>Pins a word on a tile that was not given: it stays, and the others see it.</source>
        <translation>Heftet ein Wort auf ein Feld, das nicht gegeben war: Es bleibt, und die anderen sehen es.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Mask this tile again</source>
        <translation>Dieses Feld wieder verdecken</translation>
    </message>
    <message>
        <source>Takes away what was written or pinned on a tile.</source>
        <translation>Nimmt weg, was auf einem Feld geschrieben oder festgeheftet war.</translation>
    </message>
    <message>
        <source>Fill the holes</source>
        <translation>Lücken füllen</translation>
    </message>
    <message>
        <source>The race with the twin</source>
        <translation>Das Rennen mit dem Zwilling</translation>
    </message>
    <message>
        <source>A’s mother is B: the reversal curse</source>
        <translation>Die Mutter von A ist B: der Fluch der Umkehrung</translation>
    </message>
    <message>
        <source>27 strings, every probability known</source>
        <translation>27 Ketten, jede Wahrscheinlichkeit bekannt</translation>
    </message>
    <message>
        <source>Everything at once: too few steps</source>
        <translation>Alles auf einmal: zu wenige Schritte</translation>
    </message>
    <message>
        <source>A sentence is masked</source>
        <translation>Ein Satz wird verdeckt</translation>
    </message>
    <message>
        <source>There is no page here to write on.</source>
        <translation>Hier ist keine Seite, auf die man schreiben kann.</translation>
    </message>
    <message>
        <source>Here the slider makes the holes: write the sentence without _.</source>
        <translation>Hier macht der Schieber die Lücken: Schreib den Satz ohne _.</translation>
    </message>
    <message>
        <source>1/t form</source>
        <translation>1/t-Form</translation>
    </message>
    <message>
        <source>L/l form</source>
        <translation>L/l-Form</translation>
    </message>
    <message>
        <source>Twin, exactly</source>
        <translation>Zwilling, genau</translation>
    </message>
    <message>
        <source>Diffusion</source>
        <translation>Diffusion</translation>
    </message>
    <message>
        <source>Learning, %1 of %2</source>
        <translation>Lernt, %1 von %2</translation>
    </message>
    <message>
        <source>As told</source>
        <translation>Wie erzählt</translation>
    </message>
    <message>
        <source>Backwards</source>
        <translation>Rückwärts</translation>
    </message>
    <message>
        <source>Twin backwards</source>
        <translation>Zwilling rückwärts</translation>
    </message>
    <message>
        <source>Twin by Bayes</source>
        <translation>Zwilling nach Bayes</translation>
    </message>
    <message>
        <source>Twin</source>
        <translation>Zwilling</translation>
    </message>
    <message>
        <source>The page has no place %1.</source>
        <translation>Die Seite hat keinen Platz %1.</translation>
    </message>
    <message>
        <source>This word was given; change it in the prompt.</source>
        <translation>Dieses Wort war gegeben; ändere es in der Vorgabe.</translation>
    </message>
    <message>
        <source>A tile takes one word.</source>
        <translation>Ein Feld fasst ein Wort.</translation>
    </message>
    <message>
        <source>This tile is masked already.</source>
        <translation>Dieses Feld ist schon verdeckt.</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Judging texts, %1 of %2</source>
        <translation>Prüft Texte, %1 von %2</translation>
    </message>
    <message>
        <source>95 %, from</source>
        <translation>95 %, von</translation>
    </message>
    <message>
        <source>95 %, to</source>
        <translation>95 %, bis</translation>
    </message>
    <message>
        <source>LLaDA 8B Instruct, 496 pairs of lines of Chinese poems: arXiv 2502.09992, table 4</source>
        <translation>LLaDA 8B Instruct, 496 Verspaare chinesischer Gedichte: arXiv 2502.09992, Tabelle 4</translation>
    </message>
    <message>
        <source>GPT-4o, 496 pairs of lines of Chinese poems: arXiv 2502.09992, table 4</source>
        <translation>GPT-4o, 496 Verspaare chinesischer Gedichte: arXiv 2502.09992, Tabelle 4</translation>
    </message>
    <message>
        <source>Looks at the page</source>
        <translation>Blicke auf die Seite</translation>
    </message>
    <message>
        <source>Passes through the model so far: one a step, two with guidance.</source>
        <translation>Durchgänge durch das Modell bisher: einer je Schritt, zwei mit Lenkung.</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>Mittlere Sicherheit</translation>
    </message>
    <message>
        <source>Probability of the written words at the moment when they were written.</source>
        <translation>Wahrscheinlichkeit der geschriebenen Wörter in dem Augenblick, als sie geschrieben wurden.</translation>
    </message>
    <message>
        <source>Consistent texts</source>
        <translation>Stimmige Texte</translation>
    </message>
    <message>
        <source>Share of the texts in which the checker finds no fault: names, pronouns, things, counts.</source>
        <translation>Anteil der Texte, in denen der Prüfer keinen Fehler findet: Namen, Fürwörter, Dinge, Anzahlen.</translation>
    </message>
    <message>
        <source>Consistent texts, twin</source>
        <translation>Stimmige Texte, Zwilling</translation>
    </message>
    <message>
        <source>The same for the twin of equal size that reads to the right and is given what stands before the first hole.</source>
        <translation>Dasselbe für den gleich großen Zwilling, der nach rechts liest und bekommt, was vor der ersten Lücke steht.</translation>
    </message>
    <message>
        <source>Bound, bits a word</source>
        <translation>Schranke, Bit je Wort</translation>
    </message>
    <message>
        <source>Upper bound on −log₂ p of the sentence, per word, by the L/l form; of the 27 strings exactly.</source>
        <translation>Obere Schranke für −log₂ p des Satzes, je Wort, nach der L/l-Form; bei den 27 Ketten genau.</translation>
    </message>
    <message>
        <source>Bound, give or take</source>
        <translation>Schranke, plus/minus</translation>
    </message>
    <message>
        <source>Half of its 95 % interval after the copies that were drawn.</source>
        <translation>Die Hälfte ihres 95-%-Intervalls nach den gezogenen Abschriften.</translation>
    </message>
    <message>
        <source>The same by the 1/t form</source>
        <translation>Dasselbe nach der 1/t-Form</translation>
    </message>
    <message>
        <source>Twin, bits a word</source>
        <translation>Zwilling, Bit je Wort</translation>
    </message>
    <message>
        <source>−log₂ p of the same sentence by the twin, exactly, in one pass.</source>
        <translation>−log₂ p desselben Satzes nach dem Zwilling, genau, in einem Durchgang.</translation>
    </message>
    <message>
        <source>Distance from the truth</source>
        <translation>Abstand von der Wahrheit</translation>
    </message>
    <message>
        <source>Total variation between what the sampler writes and the language: half of all differences. 0: the same; 1: nothing in common.</source>
        <translation>Totalvariation zwischen dem Geschriebenen und der Sprache: die Hälfte aller Unterschiede. 0: dasselbe; 1: nichts gemeinsam.</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergenz</translation>
    </message>
    <message>
        <source>From the truth to the sampler; none where the sampler never writes what the language has.</source>
        <translation>Von der Wahrheit zum Schreiber; keine, wo der Schreiber nie schreibt, was die Sprache hat.</translation>
    </message>
    <message>
        <source>Variety of the sampler</source>
        <translation>Vielfalt des Schreibers</translation>
    </message>
    <message>
        <source>Entropy of what is written. Below the language&apos;s: it plays safe.</source>
        <translation>Entropie des Geschriebenen. Unter der der Sprache: Er geht auf Nummer sicher.</translation>
    </message>
    <message>
        <source>Variety of the language</source>
        <translation>Vielfalt der Sprache</translation>
    </message>
    <message>
        <source>Entropy of the 27 strings themselves.</source>
        <translation>Entropie der 27 Ketten selbst.</translation>
    </message>
    <message>
        <source>Samples from their law</source>
        <translation>Gezogenes gegen das Gesetz</translation>
    </message>
    <message>
        <source>Total variation between the strings that the sampler has written and its enumerated law: goes to 0.</source>
        <translation>Totalvariation zwischen den geschriebenen Ketten und ihrem aufgezählten Gesetz: geht gegen 0.</translation>
    </message>
    <message>
        <source>Its texts, bits a word</source>
        <translation>Seine Texte, Bit je Wort</translation>
    </message>
    <message>
        <source>How improbable the texts of the model are to the grammar that made its corpus. Below the grammar&apos;s own: it keeps to the likely.</source>
        <translation>Wie unwahrscheinlich die Texte des Modells für die Grammatik sind, die seinen Lesestoff gemacht hat. Unter deren eigenem Wert: Es hält sich ans Wahrscheinliche.</translation>
    </message>
    <message>
        <source>True texts, bits a word</source>
        <translation>Wahre Texte, Bit je Wort</translation>
    </message>
    <message>
        <source>Entropy of the grammar per word, exactly.</source>
        <translation>Entropie der Grammatik je Wort, genau.</translation>
    </message>
    <message>
        <source>Texts that the grammar has</source>
        <translation>Texte, die die Grammatik hat</translation>
    </message>
    <message>
        <source>Share of the texts that the grammar could have told, word for word.</source>
        <translation>Anteil der Texte, die die Grammatik Wort für Wort hätte erzählen können.</translation>
    </message>
    <message>
        <source>Both ways: asked as told</source>
        <translation>Beidseitig: wie erzählt gefragt</translation>
    </message>
    <message>
        <source>Share of the 50 one-way pairs that masked diffusion answers as they were told.</source>
        <translation>Anteil der 50 einseitigen Paare, die maskierte Diffusion so beantwortet, wie sie erzählt wurden.</translation>
    </message>
    <message>
        <source>Both ways: asked backwards</source>
        <translation>Beidseitig: rückwärts gefragt</translation>
    </message>
    <message>
        <source>… and the other way round, which it was never told of these pairs.</source>
        <translation>… und andersherum, wie es ihr von diesen Paaren nie erzählt wurde.</translation>
    </message>
    <message>
        <source>Both ways: hole on the left</source>
        <translation>Beidseitig: Lücke links</translation>
    </message>
    <message>
        <source>The same knowledge asked as a hole in the sentence that was told: “_’s mother is B”.</source>
        <translation>Dasselbe Wissen als Lücke in dem erzählten Satz gefragt: „_’s mother is B“.</translation>
    </message>
    <message>
        <source>Twin: asked as told</source>
        <translation>Zwilling: wie erzählt gefragt</translation>
    </message>
    <message>
        <source>The twin that reads to the right, asked as it was told.</source>
        <translation>Der Zwilling, der nach rechts liest, gefragt, wie erzählt wurde.</translation>
    </message>
    <message>
        <source>Twin: asked backwards</source>
        <translation>Zwilling: rückwärts gefragt</translation>
    </message>
    <message>
        <source>… and the other way round.</source>
        <translation>… und andersherum.</translation>
    </message>
    <message>
        <source>Twin: backwards by Bayes</source>
        <translation>Zwilling: rückwärts nach Bayes</translation>
    </message>
    <message>
        <source>For all 300 names the twin says how probable “this one’s mother is B” is; the likeliest is its answer.</source>
        <translation>Für alle 300 Namen sagt der Zwilling, wie wahrscheinlich „this one’s mother is B“ ist; der wahrscheinlichste ist seine Antwort.</translation>
    </message>
    <message>
        <source>Mean probability of the words that a step wrote.</source>
        <translation>Mittlere Wahrscheinlichkeit der Wörter, die ein Schritt schrieb.</translation>
    </message>
    <message>
        <source>For this order, enumerated at every number of steps.</source>
        <translation>Für diese Reihenfolge, bei jeder Zahl von Schritten aufgezählt.</translation>
    </message>
    <message>
        <source>Bits a word</source>
        <translation>Bit je Wort</translation>
    </message>
    <message>
        <source>Masked copies</source>
        <translation>Verdeckte Abschriften</translation>
    </message>
    <message>
        <source>Both estimators of the same bound, as copies are drawn.</source>
        <translation>Beide Schätzer derselben Schranke, während Abschriften gezogen werden.</translation>
    </message>
    <message>
        <source>Minibatches of each model</source>
        <translation>Lernschritte jedes Modells</translation>
    </message>
    <message>
        <source>Per word, mean over the seeds. The two are not the same quantity.</source>
        <translation>Je Wort, Mittel über die Startwerte. Die beiden sind nicht dieselbe Größe.</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Richtige Antworten</translation>
    </message>
    <message>
        <source>Of the 50 one-way pairs, mean over the seeds.</source>
        <translation>Von den 50 einseitigen Paaren, Mittel über die Startwerte.</translation>
    </message>
    <message>
        <source>The enumerated output law of the sampler.</source>
        <translation>Das aufgezählte Gesetz des Schreibers.</translation>
    </message>
    <message>
        <source>The probabilities of the 27 strings.</source>
        <translation>Die Wahrscheinlichkeiten der 27 Ketten.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Exact law of 27 strings, 64 steps, all enumerated</source>
        <translation>Genaues Gesetz der 27 Ketten, 64 Schritte, alle aufgezählt</translation>
    </message>
    <message>
        <source>Looks at a page of 64 words</source>
        <translation>Blicke auf eine Seite mit 64 Wörtern</translation>
    </message>
    <message>
        <source>Reversal, minibatches of one pair of models</source>
        <translation>Umkehrung, Lernschritte eines Modellpaars</translation>
    </message>
    <message>
        <source>Operations to train LLaDA 8B: 6 N D</source>
        <translation>Rechenschritte, um LLaDA 8B zu trainieren: 6 N D</translation>
    </message>
    <message>
        <source>Nie and others, arXiv 2502.09992: N = 6.98 billion, D = 2.3 trillion</source>
        <translation>Nie und andere, arXiv 2502.09992: N = 6,98 Milliarden, D = 2,3 Billionen</translation>
    </message>
    <message>
        <source>The same race, uncovering random places</source>
        <translation>Dasselbe Rennen, an zufälligen Stellen aufgedeckt</translation>
    </message>
    <message>
        <source>The page as a table</source>
        <translation>Die Seite als Tabelle</translation>
    </message>
    <message>
        <source>Every tile with its word, how and in which step it came there, and the five words that were likeliest.</source>
        <translation>Jedes Feld mit seinem Wort, wie und in welchem Schritt es dorthin kam und welche fünf Wörter die wahrscheinlichsten waren.</translation>
    </message>
    <message>
        <source>The steps as a table</source>
        <translation>Die Schritte als Tabelle</translation>
    </message>
    <message>
        <source>How many tiles each step wrote and masked again, and how sure it was.</source>
        <translation>Wie viele Felder jeder Schritt schrieb und wieder verdeckte und wie sicher er war.</translation>
    </message>
    <message>
        <source>The 27 strings as a table</source>
        <translation>Die 27 Ketten als Tabelle</translation>
    </message>
    <message>
        <source>Each string with its true probability, the sampler’s, and how often it was drawn.</source>
        <translation>Jede Kette mit ihrer wahren Wahrscheinlichkeit, der des Schreibers und wie oft sie gezogen wurde.</translation>
    </message>
    <message>
        <source>The masked sentence as a table</source>
        <translation>Der verdeckte Satz als Tabelle</translation>
    </message>
    <message>
        <source>Every word with what the model thinks of it where it is masked.</source>
        <translation>Jedes Wort mit dem, was das Modell vermutet, wo es verdeckt ist.</translation>
    </message>
    <message>
        <source>The answers as a table</source>
        <translation>Die Antworten als Tabelle</translation>
    </message>
    <message>
        <source>What each model of each seed answered, examination by examination.</source>
        <translation>Was jedes Modell jedes Startwerts antwortete, Prüfung für Prüfung.</translation>
    </message>
    <message>
        <source>Qwen2.5 7B Instruct, 496 pairs of lines of Chinese poems: arXiv 2502.09992, table 4</source>
        <translation>Qwen2.5 7B Instruct, 496 Verspaare chinesischer Gedichte: arXiv 2502.09992, Tabelle 4</translation>
    </message>
    <message>
        <source>Nie and others, arXiv 2502.09992, table 5</source>
        <translation>Nie und andere, arXiv 2502.09992, Tabelle 5</translation>
    </message>
    <message>
        <source>LLaDA 8B Base on GSM8K, another task, surest first: arXiv 2502.09992, table 9</source>
        <translation>LLaDA 8B Base an GSM8K, einer anderen Aufgabe, das sicherste zuerst: arXiv 2502.09992, Tabelle 9</translation>
    </message>
    <message>
        <source>LLaDA 8B Base on GSM8K, another task, random places: arXiv 2502.09992, table 9</source>
        <translation>LLaDA 8B Base an GSM8K, einer anderen Aufgabe, zufällige Stellen: arXiv 2502.09992, Tabelle 9</translation>
    </message>
    <message>
        <source>Numbers in this model</source>
        <translation>Zahlen in diesem Modell</translation>
    </message>
    <message>
        <source>Weights of the model that fills the page; its twin has as many.</source>
        <translation>Gewichte des Modells, das die Seite füllt; sein Zwilling hat ebenso viele.</translation>
    </message>
    <message>
        <source>Numbers in LLaDA 8B</source>
        <translation>Zahlen in LLaDA 8B</translation>
    </message>
    <message>
        <source>Counted from the table of shapes in the paper.</source>
        <translation>Gezählt nach der Tabelle der Formen in der Arbeit.</translation>
    </message>
    <message>
        <source>Numbers in LLaDA 1B</source>
        <translation>Zahlen in LLaDA 1B</translation>
    </message>
    <message>
        <source>Operations to train LLaDA 8B</source>
        <translation>Rechenschritte, um LLaDA 8B zu trainieren</translation>
    </message>
    <message>
        <source>Six for each number outside the embeddings (N) and each of 2.3 trillion words read (D).</source>
        <translation>Sechs für jede Zahl außerhalb der Einbettungen (N) und jedes von 2,3 Billionen gelesenen Wörtern (D).</translation>
    </message>
    <message>
        <source>A rule of thumb: what attention costs beside it is left out.</source>
        <translation>Eine Faustregel: Was die Aufmerksamkeit daneben kostet, fehlt.</translation>
    </message>
    <message>
        <source>The same interval for the estimator that weighs by 1/t: wider for short texts.</source>
        <translation>Dasselbe Intervall für den Schätzer, der mit 1/t gewichtet: breiter bei kurzen Texten.</translation>
    </message>
    <message>
        <source>Words by which both lanes differ at temperature 0, of 1&#x202f;000</source>
        <translation>Wörter, in denen sich beide Bahnen bei Temperatur 0 unterscheiden, von 1&#x202f;000</translation>
    </message>
    <message>
        <source>Times that the referee accuses the honest rule after 20&#x202f;000 samples, of 4 (temperature 0.7 and 1, top-p 1 and 0.9)</source>
        <translation>So oft beschuldigt der Schiedsrichter die ehrliche Regel nach 20&#x202f;000 Stichproben, von 4 (Temperatur 0,7 und 1, Top-p 1 und 0,9)</translation>
    </message>
    <message>
        <source>Times that the referee finds the cheat within 20&#x202f;000 samples, of 10 (five cheats, each at two temperatures)</source>
        <translation>So oft findet der Schiedsrichter den Schwindel in 20&#x202f;000 Stichproben, von 10 (fünf Schwindel, je bei zwei Temperaturen)</translation>
    </message>
    <message>
        <source>A weight file of your own</source>
        <translation>Eine eigene Gewichtsdatei</translation>
    </message>
    <message>
        <source>Weights of the guesser</source>
        <translation>Gewichte des Raters</translation>
    </message>
    <message>
        <source>A safetensors file of a model that was trained on these stories: “lucidarium-cli train” makes one.</source>
        <translation>Eine safetensors-Datei eines Modells, das mit diesen Geschichten trainiert wurde: „lucidarium-cli train“ macht eine.</translation>
    </message>
    <message>
        <source>Drop a weight file of your own here, or choose another guesser.</source>
        <translation>Zieh eine eigene Gewichtsdatei hierher oder wähle einen anderen Rater.</translation>
    </message>
    <message>
        <source>The large model is being enlarged</source>
        <translation>Das große Modell wird vergrößert</translation>
    </message>
    <message>
        <source>α as set</source>
        <translation>α gesetzt</translation>
    </message>
    <message>
        <source>α of this run</source>
        <translation>α dieses Laufs</translation>
    </message>
    <message>
        <source>exactly</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>counted</source>
        <translation>gezählt</translation>
    </message>
    <message>
        <source>First word, as written</source>
        <translation>Erstes Wort, wie geschrieben</translation>
    </message>
    <message>
        <source>First word, by the large model</source>
        <translation>Erstes Wort, nach dem großen Modell</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was trained on &quot;%2&quot;; a guesser must know the words of &quot;%3&quot;.</source>
        <translation>„%1“ wurde mit „%2“ trainiert; ein Rater muss die Wörter von „%3“ kennen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks to both sides; a guesser must write from left to right.</source>
        <translation>„%1“ schaut nach beiden Seiten; ein Rater muss von links nach rechts schreiben.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold the heads of Medusa for this model.</source>
        <translation>„%1“ enthält nicht die Köpfe der Medusa für dieses Modell.</translation>
    </message>
    <message>
        <source>Sender current with the receiver ten metres away, capacitors in series, over its closed form</source>
        <translation>Strom im Sender mit dem Empfänger in zehn Metern Entfernung, Kondensatoren in Reihe, geteilt durch seine geschlossene Form</translation>
    </message>
    <message>
        <source>closed form V/(Rs + R1): nothing comes back from a coil far away</source>
        <translation>geschlossene Form V/(Rs + R1): Von einer fernen Spule kommt nichts zurück</translation>
    </message>
    <message>
        <source>The same over magpylib 5&apos;s kernel for line segments: its arithmetic in NumPy 1.24 does 2.7 million a second on one core of an AVX-512 Xeon</source>
        <translation>Dasselbe geteilt durch magpylib 5, Kern für gerade Leiterstücke: Seine Rechnung schafft in NumPy 1.24 auf einem Kern eines AVX-512-Xeons 2,7 Millionen je Sekunde</translation>
    </message>
    <message>
        <source>Sender current, receiver far away</source>
        <translation>Strom im Sender, Empfänger weit weg</translation>
    </message>
    <message>
        <source>What the same voltage would drive through the sender&apos;s coil with no receiver near. With capacitors in series on both sides only the sender&apos;s own resistance and the source&apos;s hold it back.</source>
        <translation>Was dieselbe Spannung durch die Sendespule triebe, wenn kein Empfänger in der Nähe wäre. Mit Kondensatoren in Reihe auf beiden Seiten bremsen ihn nur noch die Widerstände von Sender und Quelle.</translation>
    </message>
    <message>
        <source>The formula with M = 0, at the present voltage; the charger has not noticed that the receiver is gone.</source>
        <translation>Die Formel mit M = 0, bei der jetzigen Spannung; das Ladegerät hat noch nicht gemerkt, dass der Empfänger weg ist.</translation>
    </message>
    <message>
        <source>--text-size is normal, large, larger or largest, not &quot;%1&quot;.</source>
        <translation>--text-size ist normal, large, larger oder largest, nicht „%1“.</translation>
    </message>
    <message>
        <source>The story&apos;s line %1 needs one comma between two ids, not &quot;%2&quot;.</source>
        <translation>In Zeile %1 der Erzählung gehört zwischen zwei Kennungen genau ein Komma, nicht „%2“.</translation>
    </message>
    <message>
        <source>string</source>
        <translation>Kette</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>copy</source>
        <translation>Abschrift</translation>
    </message>
    <message>
        <source>minibatch</source>
        <translation>Lernschritt</translation>
    </message>
    <message>
        <source>With a quarter of the texts at each number of steps, and with all at the one that is set. The twin takes a look for each word.</source>
        <translation>Mit einem Viertel der Texte je Schrittzahl, bei der eingestellten mit allen. Der Zwilling braucht einen Blick je Wort.</translation>
    </message>
    <message>
        <source>Written share</source>
        <translation>Anteil, geschrieben</translation>
    </message>
    <message>
        <source>String, aaa to ccc</source>
        <translation>Kette, aaa bis ccc</translation>
    </message>
    <message>
        <source>True share</source>
        <translation>Anteil, wahr</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>The exact law of the first word under the rule, and what was counted; the large model&apos;s likeliest word first.</source>
        <translation>Das genaue Gesetz des ersten Wortes unter der Regel, und was gezählt wurde; zuerst das Wort, das das große Modell für das wahrscheinlichste hält.</translation>
    </message>
    <message>
        <source>What would be written without guesses; the likeliest word first.</source>
        <translation>Was ohne Vorschläge geschrieben würde; das wahrscheinlichste Wort zuerst.</translation>
    </message>
    <message>
        <source>SAE J2954, class WPT1: at most</source>
        <translation>SAE J2954, Klasse WPT1: höchstens</translation>
    </message>
    <message>
        <source>Into battery or lamp</source>
        <translation>In Akku oder Lampe</translation>
    </message>
    <message>
        <source>What is left of the load power behind the rectifier; the lamp of 2007 had none.</source>
        <translation>Was von der Leistung der Last hinter dem Gleichrichter übrig bleibt; die Lampe von 2007 hatte keinen.</translation>
    </message>
    <message>
        <source>It lies there</source>
        <translation>Er liegt da</translation>
    </message>
    <message>
        <source>The sender&apos;s inner radius (%1 mm) is larger than its outer one (%2 mm).</source>
        <translation>Der Innenradius des Senders (%1 mm) ist größer als sein Außenradius (%2 mm).</translation>
    </message>
    <message>
        <source>Coin</source>
        <translation>Münze</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Foreign object</source>
        <translation>Fremdkörper</translation>
    </message>
    <message>
        <source>Lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>Electric car, 3.6 kW over 15 cm</source>
        <translation>Elektroauto, 3,6 kW über 15 cm</translation>
    </message>
    <message>
        <source>Qi2, 360 kHz</source>
        <translation>Qi2, 360 kHz</translation>
    </message>
    <message>
        <source>Kurs et al., 9.9 MHz</source>
        <translation>Kurs et al., 9,9 MHz</translation>
    </message>
    <message>
        <source>From a move of the hand to new readings and curves, 95th percentile of 60 moves</source>
        <translation>Von einer Bewegung der Hand bis zu neuen Werten und Kurven, 95. Perzentil von 60 Bewegungen</translation>
    </message>
    <message>
        <source>Difference step</source>
        <translation>Differenzschritt</translation>
    </message>
    <message>
        <source>The current is the charger&apos;s own, from its power and the load; the resistance is ωL/Q at its frequency, where Q differs a little from the one shown. The field of the other coil and the crowding between touching wires are left out.</source>
        <translation>Der Strom ist der des Ladegeräts selbst, aus seiner Leistung und der Last; der Widerstand ist ωL/Q bei seiner Frequenz, wo Q etwas anders ist als das gezeigte. Das Feld der anderen Spule und das Gedränge zwischen sich berührenden Drähten sind weggelassen.</translation>
    </message>
    <message>
        <source>%1 is neither a state that was saved here nor a file that an exhibit takes.</source>
        <translation>%1 ist weder ein Stand, der hier gespeichert wurde, noch eine Datei, die ein Exponat annimmt.</translation>
    </message>
    <message>
        <source>Cross-entropy of a 2-3-2 net on three points, on the playground&apos;s tape</source>
        <translation>Kreuzentropie eines 2-3-2-Netzes auf drei Punkten, auf dem Band der Spielwiese</translation>
    </message>
    <message>
        <source>Share of three points that a 2-3-2 net answers rightly</source>
        <translation>Anteil von drei Punkten, die ein 2-3-2-Netz richtig beantwortet</translation>
    </message>
    <message>
        <source>independent program: .253, .800 and .268 for what is right</source>
        <translation>unabhängiges Programm: 0,253; 0,800 und 0,268 für das Richtige</translation>
    </message>
    <message>
        <source>Length of the gradient of a 2-3-2 net on three points</source>
        <translation>Länge des Gradienten eines 2-3-2-Netzes auf drei Punkten</translation>
    </message>
    <message>
        <source>Length of the gradient of ln x1 + x1 x2 − sin x2 at (2, 5)</source>
        <translation>Länge des Gradienten von ln x1 + x1 x2 − sin x2 bei (2, 5)</translation>
    </message>
    <message>
        <source>Baydin and others (2018): the root of 5.5² + 1.7163²</source>
        <translation>Baydin und andere (2018): die Wurzel aus 5,5² + 1,7163²</translation>
    </message>
    <message>
        <source>Parameters of 784-128-10</source>
        <translation>Parameter von 784-128-10</translation>
    </message>
    <message>
        <source>by hand: 785 · 128 + 129 · 10</source>
        <translation>von Hand: 785 · 128 + 129 · 10</translation>
    </message>
    <message>
        <source>Parameters of ten layers of four units without biases</source>
        <translation>Parameter von zehn Schichten zu vier Neuronen ohne Bias</translation>
    </message>
    <message>
        <source>by hand: 10 · 4 · 4</source>
        <translation>von Hand: 10 · 4 · 4</translation>
    </message>
    <message>
        <source>Operations of one evaluation of 784-128-10</source>
        <translation>Operationen einer Auswertung von 784-128-10</translation>
    </message>
    <message>
        <source>Operations of one evaluation of ten layers of four units without biases</source>
        <translation>Operationen einer Auswertung von zehn Schichten zu vier Neuronen ohne Bias</translation>
    </message>
    <message>
        <source>by hand: 160 products, 120 sums, 40 functions</source>
        <translation>von Hand: 160 Produkte, 120 Summen, 40 Funktionen</translation>
    </message>
    <message>
        <source>Bytes on the tape of 2-3-1</source>
        <translation>Bytes auf dem Band von 2-3-1</translation>
    </message>
    <message>
        <source>independent count: 22 operations of 16 bytes</source>
        <translation>unabhängige Zählung: 22 Operationen zu 16 Byte</translation>
    </message>
    <message>
        <source>Bytes for a chain of 100 steps 4-4 with 5 cells</source>
        <translation>Bytes für eine Kette von 100 Schritten 4-4 mit 5 Zellen</translation>
    </message>
    <message>
        <source>by hand: 5 states of 32 bytes and a record of 36 · 16</source>
        <translation>von Hand: 5 Zustände zu 32 Byte und eine Aufzeichnung von 36 · 16</translation>
    </message>
    <message>
        <source>Speed-up where an evaluation takes 2 ms and both sweeps 8 ms, 101&#x202f;770 parameters</source>
        <translation>Beschleunigung, wenn eine Auswertung 2 ms dauert und beide Läufe 8 ms, bei 101&#x202f;770 Parametern</translation>
    </message>
    <message>
        <source>by hand: 101&#x202f;771 · 2 ms over 8 ms</source>
        <translation>von Hand: 101&#x202f;771 · 2 ms geteilt durch 8 ms</translation>
    </message>
    <message>
        <source>The reckoning, not the clock.</source>
        <translation>Die Rechnung, nicht die Uhr.</translation>
    </message>
    <message>
        <source>counted by hand</source>
        <translation>von Hand gezählt</translation>
    </message>
    <message>
        <source>independent program: the shipped weights in double precision, written from the equations</source>
        <translation>unabhängiges Programm: die mitgelieferten Gewichte in doppelter Genauigkeit, nach den Gleichungen geschrieben</translation>
    </message>
    <message>
        <source>here in single precision</source>
        <translation>hier in einfacher Genauigkeit</translation>
    </message>
    <message>
        <source>the file of weights, shape by shape</source>
        <translation>die Gewichtsdatei, Form für Form</translation>
    </message>
    <message>
        <source>by hand: 200 beginnings, then 100 second numbers, nine signs with the end</source>
        <translation>von Hand: 200 Anfänge, dann 100 zweite Zahlen, neun Zeichen mit dem Ende</translation>
    </message>
    <message>
        <source>by hand: 37+48=9 is wrong, whatever follows</source>
        <translation>von Hand: 37+48=9 ist falsch, was auch folgt</translation>
    </message>
    <message>
        <source>independent program: the weights write the 5 of 37+48=85</source>
        <translation>unabhängiges Programm: Die Gewichte schreiben die 5 von 37+48=85</translation>
    </message>
    <message>
        <source>Looks at a page in six steps with guidance</source>
        <translation>Blicke auf eine Seite in sechs Schritten mit Lenkung</translation>
    </message>
    <message>
        <source>by hand: with and without the prompt, six times</source>
        <translation>von Hand: mit und ohne Vorgabe, sechsmal</translation>
    </message>
    <message>
        <source>Mean confidence of the three letters, surest first</source>
        <translation>Mittlere Sicherheit der drei Buchstaben, der sicherste zuerst</translation>
    </message>
    <message>
        <source>Mean confidence in three digits of _7+4_=8_</source>
        <translation>Mittlere Sicherheit bei drei Ziffern von _7+4_=8_</translation>
    </message>
    <message>
        <source>Share of ten lines of arithmetic that the checker lets pass</source>
        <translation>Anteil von zehn Rechnungen, die der Prüfer durchlässt</translation>
    </message>
    <message>
        <source>Share of right sums where the model completes 37+48=8_</source>
        <translation>Anteil richtiger Summen, wenn das Modell 37+48=8_ ergänzt</translation>
    </message>
    <message>
        <source>The same for 37+48=9_</source>
        <translation>Dasselbe für 37+48=9_</translation>
    </message>
    <message>
        <source>Share of right sums where the twin completes 37+48=8_</source>
        <translation>Anteil richtiger Summen, wenn der Zwilling 37+48=8_ ergänzt</translation>
    </message>
    <message>
        <source>Bits a sign of 37+48=85 by the twin</source>
        <translation>Bit je Zeichen von 37+48=85 nach dem Zwilling</translation>
    </message>
    <message>
        <source>Distance of 2&#x202f;560 written strings from their law, two steps</source>
        <translation>Abstand von 2&#x202f;560 geschriebenen Ketten von ihrem Gesetz, zwei Schritte</translation>
    </message>
    <message>
        <source>closed form for n draws: half the sum of √(2 p (1 − p)/(π n))</source>
        <translation>geschlossene Form für n Züge: die halbe Summe von √(2 p (1 − p)/(π n))</translation>
    </message>
    <message>
        <source>chance: three deviations of .0059 either way</source>
        <translation>Zufall: drei Abweichungen von 0,0059 nach beiden Seiten</translation>
    </message>
    <message>
        <source>Bits a sign of 37+48=85 by the grammar</source>
        <translation>Bit je Zeichen von 37+48=85 nach der Grammatik</translation>
    </message>
    <message>
        <source>Bits a sign of arithmetic by its grammar</source>
        <translation>Bit je Zeichen der Rechnungen nach ihrer Grammatik</translation>
    </message>
    <message>
        <source>independent program: all 15&#x202f;050 sums and differences written out</source>
        <translation>unabhängiges Programm: alle 15&#x202f;050 Summen und Differenzen ausgeschrieben</translation>
    </message>
    <message>
        <source>Share that the grammar has of completions of 37+48=8_</source>
        <translation>Anteil der Ergänzungen von 37+48=8_, die die Grammatik kennt</translation>
    </message>
    <message>
        <source>Numbers in the model of arithmetic</source>
        <translation>Zahlen im Modell der Rechnungen</translation>
    </message>
    <message>
        <source>Numbers in the model of stories</source>
        <translation>Zahlen im Modell der Geschichten</translation>
    </message>
    <message>
        <source>by hand: so many of the fifty pairs are known to who answers, no other</source>
        <translation>von Hand: So viele der fünfzig Paare kennt, wer antwortet, und kein anderes</translation>
    </message>
    <message>
        <source>The examiner, not what a model learns: that follows from chance and training.</source>
        <translation>Der Prüfer, nicht was ein Modell lernt: Das folgt aus Zufall und Training.</translation>
    </message>
    <message>
        <source>Both ways: who knows 35 pairs, asked as told</source>
        <translation>Beidseitig: wer 35 Paare kennt, wie erzählt gefragt</translation>
    </message>
    <message>
        <source>Both ways: who knows 20 pairs, asked backwards</source>
        <translation>Beidseitig: wer 20 Paare kennt, rückwärts gefragt</translation>
    </message>
    <message>
        <source>Both ways: who knows 30 pairs, the hole on the left</source>
        <translation>Beidseitig: wer 30 Paare kennt, mit der Lücke links</translation>
    </message>
    <message>
        <source>Twin: who knows 40 pairs, asked as told</source>
        <translation>Zwilling: wer 40 Paare kennt, wie erzählt gefragt</translation>
    </message>
    <message>
        <source>Twin: who knows 5 pairs, asked backwards</source>
        <translation>Zwilling: wer 5 Paare kennt, rückwärts gefragt</translation>
    </message>
    <message>
        <source>Backwards by Bayes: one name ten times as common, mothers 20 or 5 times as likely</source>
        <translation>Rückwärts nach Bayes: ein Name zehnmal so häufig, Mütter 20- oder 5-mal so wahrscheinlich</translation>
    </message>
    <message>
        <source>by hand: 20 outweighs ten for 30 of the 50 pairs, 5 does not</source>
        <translation>von Hand: 20 überwiegt zehn bei 30 der 50 Paare, 5 nicht</translation>
    </message>
    <message>
        <source>The checker knows the faults of this small world only. With 64 texts the true share lies within about 12 points.</source>
        <translation>Der Prüfer kennt nur die Fehler dieser kleinen Welt. Bei 64 Texten liegt der wahre Anteil auf etwa 12 Punkte genau.</translation>
    </message>
    <message>
        <source>By the normal law, which wants some dozens of copies; after a few of them the true value lies outside more often than one time in twenty.</source>
        <translation>Nach der Normalverteilung, die einige Dutzend Abschriften braucht; nach wenigen liegt der wahre Wert öfter als einmal in zwanzig Fällen außerhalb.</translation>
    </message>
    <message>
        <source>Enumerated, with no chance in it, which only a language of 27 strings allows. There is no prompt, and hence no guidance.</source>
        <translation>Aufgezählt, ganz ohne Zufall, was nur eine Sprache von 27 Ketten erlaubt. Es gibt keine Vorgabe und daher keine Lenkung.</translation>
    </message>
    <message>
        <source>Fifty made-up pairs, models of about 116&#x202f;000 numbers, and the mean of a few seeds that differ widely. What is published is another task and far larger models.</source>
        <translation>Fünfzig erfundene Paare, Modelle von etwa 116&#x202f;000 Zahlen und das Mittel weniger Startwerte, die weit auseinanderliegen. Veröffentlicht ist eine andere Aufgabe mit viel größeren Modellen.</translation>
    </message>
    <message>
        <source>By the shapes in the paper, with the embedding and the head counted apart and no biases; the file of weights itself was not opened.</source>
        <translation>Nach den Formen in der Arbeit, Einbettung und Kopf getrennt gezählt und ohne Bias; die Gewichtsdatei selbst wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Counts looks, not time: each reads the whole page anew, and a long page takes longer.</source>
        <translation>Zählt Blicke, keine Zeit: Jeder liest die ganze Seite neu, und eine lange Seite dauert länger.</translation>
    </message>
    <message>
        <source>The model&apos;s own opinion, at temperature 1: it may be sure and wrong. Words that were given do not count.</source>
        <translation>Die eigene Meinung des Modells, bei Temperatur 1: Es kann sicher sein und irren. Gegebene Wörter zählen nicht.</translation>
    </message>
    <message>
        <source>An upper bound: the true figure lies below it. In a sentence it is a mean over masked copies, good to the give or take beside it; of the 27 strings it is exact.</source>
        <translation>Eine obere Schranke: Der wahre Wert liegt darunter. Bei einem Satz ist sie ein Mittel über maskierte Abschriften, so genau, wie daneben steht; bei den 27 Ketten ist sie exakt.</translation>
    </message>
    <message>
        <source>Times below 0.001 are never drawn: without that floor the spread is infinite. A rare copy weighs so much that the normal law holds only after many.</source>
        <translation>Zeiten unter 0,001 werden nie gezogen: Ohne diese Grenze ist die Streuung unendlich. Eine seltene Abschrift wiegt so viel, dass die Normalverteilung erst nach vielen gilt.</translation>
    </message>
    <message>
        <source>Exact, while the figure beside it is a bound: a small difference does not say which model is the better one.</source>
        <translation>Genau, während die Zahl daneben eine Schranke ist: Ein kleiner Unterschied sagt nicht, welches Modell das bessere ist.</translation>
    </message>
    <message>
        <source>Of this one small language, whose 27 weights were drawn once; it says nothing about a real one.</source>
        <translation>Die dieser einen kleinen Sprache, deren 27 Gewichte einmal gezogen wurden; über eine wirkliche sagt sie nichts.</translation>
    </message>
    <message>
        <source>Never quite 0: chance alone leaves about 0.014 after 20&#x202f;000 strings, and twice as much after a quarter of them.</source>
        <translation>Nie ganz 0: Allein der Zufall lässt nach 20&#x202f;000 Ketten etwa 0,014 übrig, nach einem Viertel davon doppelt so viel.</translation>
    </message>
    <message>
        <source>Only of texts that the grammar could have told; the others have no bits and are left out, so that a poor model can look good here.</source>
        <translation>Nur von Texten, die die Grammatik hätte erzählen können; die anderen haben keine Bits und fehlen, sodass ein schlechtes Modell hier gut aussehen kann.</translation>
    </message>
    <message>
        <source>A mean over the grammar&apos;s own texts, their end counted as a word. Who knows the length beforehand needs less.</source>
        <translation>Ein Mittel über die eigenen Texte der Grammatik, ihr Ende als Wort gezählt. Wer die Länge vorher kennt, braucht weniger.</translation>
    </message>
    <message>
        <source>Word for word: one impossible word spoils a text, and a sensible text that the grammar cannot tell counts as wrong.</source>
        <translation>Wort für Wort: Ein unmögliches Wort verdirbt einen Text, und ein sinnvoller Text, den die Grammatik nicht erzählen kann, zählt als falsch.</translation>
    </message>
    <message>
        <source>Needs the probability of every one of 300 names, a pass for each: possible here, hopeless in a real language. Fifty pairs, small models, a few seeds.</source>
        <translation>Braucht die Wahrscheinlichkeit jedes von 300 Namen, für jeden einen Durchgang: hier möglich, in einer wirklichen Sprache aussichtslos. Fünfzig Paare, kleine Modelle, wenige Startwerte.</translation>
    </message>
    <message>
        <source>The embedding serves as the head as well and counts once.</source>
        <translation>Die Einbettung dient zugleich als Kopf und zählt einmal.</translation>
    </message>
    <message>
        <source>Words a pass on paper at α = 0.8, γ = 5</source>
        <translation>Wörter je Durchgang auf dem Papier bei α = 0,8, γ = 5</translation>
    </message>
    <message>
        <source>closed form (1 − α⁶)/(1 − α)</source>
        <translation>geschlossene Form (1 − α⁶)/(1 − α)</translation>
    </message>
    <message>
        <source>Passes of the large model in ten rounds</source>
        <translation>Durchgänge des großen Modells in zehn Runden</translation>
    </message>
    <message>
        <source>by hand: one a round</source>
        <translation>von Hand: einer je Runde</translation>
    </message>
    <message>
        <source>Guesses made in ten rounds of four</source>
        <translation>Gemachte Vorschläge in zehn Runden zu vieren</translation>
    </message>
    <message>
        <source>by hand: four a round</source>
        <translation>von Hand: vier je Runde</translation>
    </message>
    <message>
        <source>No story ends within these rounds.</source>
        <translation>In diesen Runden endet keine Geschichte.</translation>
    </message>
    <message>
        <source>Words a pass in ten rounds, less one and the guesses taken a round</source>
        <translation>Wörter je Durchgang in zehn Runden, weniger eins und die je Runde angenommenen Vorschläge</translation>
    </message>
    <message>
        <source>a pass writes what it lets pass, and one word of its own</source>
        <translation>ein Durchgang schreibt, was er durchlässt, und ein eigenes Wort</translation>
    </message>
    <message>
        <source>Samples until 42.5, 37.5, 20 % is told from 50, 30, 20 % in half of all tries</source>
        <translation>Stichproben, bis 42,5; 37,5; 20 % in der Hälfte aller Versuche von 50; 30; 20 % unterschieden sind</translation>
    </message>
    <message>
        <source>independent program: noncentral χ² law; 200&#x202f;000 tries at 427: .496</source>
        <translation>unabhängiges Programm: nichtzentrale χ²-Verteilung; 200&#x202f;000 Versuche mit 427: 0,496</translation>
    </message>
    <message>
        <source>Speed-up times the seconds of all guesses and passes, over the plain lane&apos;s, less 1</source>
        <translation>Beschleunigung mal Sekunden aller Vorschläge und Durchgänge, geteilt durch die der einfachen Bahn, weniger 1</translation>
    </message>
    <message>
        <source>the seconds of the single passes, added up</source>
        <translation>die Sekunden der einzelnen Durchgänge, zusammengezählt</translation>
    </message>
    <message>
        <source>A pass counts as one, however many words it reads, and so is not a time. The reading of the prompt is left out.</source>
        <translation>Ein Durchgang zählt als einer, wie viele Wörter er auch liest, und ist deshalb keine Zeit. Das Lesen des Anfangs zählt nicht mit.</translation>
    </message>
    <message>
        <source>A guess counts as one, whoever makes it: that of a small model costs a pass, that of a table next to nothing.</source>
        <translation>Ein Vorschlag zählt als einer, wer immer ihn macht: Der eines kleinen Modells kostet einen Durchgang, der einer Tabelle fast nichts.</translation>
    </message>
    <message>
        <source>independent program: root search for the target power above the resonance</source>
        <translation>unabhängiges Programm: Nullstellensuche für die Zielleistung oberhalb der Resonanz</translation>
    </message>
    <message>
        <source>independent program: both coils and 800 rings of the coin as one system, extrapolated</source>
        <translation>unabhängiges Programm: beide Spulen und 800 Ringe der Münze als ein System, extrapoliert</translation>
    </message>
    <message>
        <source>Share of the plug&apos;s joules that a slide with a coin leaves unexplained</source>
        <translation>Anteil der Joule aus der Steckdose, den ein Schieben mit einer Münze ungeklärt lässt</translation>
    </message>
    <message>
        <source>Packets until the charger stops for a coin that takes more than a watt</source>
        <translation>Pakete, bis das Ladegerät wegen einer Münze anhält, die mehr als ein Watt nimmt</translation>
    </message>
    <message>
        <source>by hand: two of waiting, a ping, an identification, three that miss .5 W</source>
        <translation>von Hand: zwei Wartepakete, ein Anklopfen, ein Ausweis, drei, denen mehr als 0,5 W fehlen</translation>
    </message>
    <message>
        <source>5 W to a phone 4 mm aside: frequency at which the charger settles, Hz</source>
        <translation>5 W an ein Handy 4 mm daneben: Frequenz, bei der das Ladegerät zur Ruhe kommt, Hz</translation>
    </message>
    <message>
        <source>Mean power of a ping: 30 % of a packet at 174.25 kHz, W</source>
        <translation>Mittlere Leistung eines Anklopfens: 30 % eines Pakets bei 174,25 kHz, W</translation>
    </message>
    <message>
        <source>independent program: the same two windings as one system of meshes</source>
        <translation>unabhängiges Programm: dieselben zwei Wicklungen als ein System von Maschen</translation>
    </message>
    <message>
        <source>5 W to a phone 4 mm aside: from the plug, W</source>
        <translation>5 W an ein Handy 4 mm daneben: aus der Steckdose, W</translation>
    </message>
    <message>
        <source>5 W to a phone 4 mm aside: efficiency behind the source&apos;s .2 Ω</source>
        <translation>5 W an ein Handy 4 mm daneben: Wirkungsgrad hinter den 0,2 Ω der Quelle</translation>
    </message>
    <message>
        <source>5 W to a phone 4 mm aside: heat in the sender&apos;s coil, W</source>
        <translation>5 W an ein Handy 4 mm daneben: Wärme in der Sendespule, W</translation>
    </message>
    <message>
        <source>5 W to a phone 4 mm aside: heat in the receiver&apos;s coil, W</source>
        <translation>5 W an ein Handy 4 mm daneben: Wärme in der Empfangsspule, W</translation>
    </message>
    <message>
        <source>5 W to a phone 4 mm aside: heat in the rectifier, W</source>
        <translation>5 W an ein Handy 4 mm daneben: Wärme im Gleichrichter, W</translation>
    </message>
    <message>
        <source>independent program: .7 V times the mean of |i(t)|</source>
        <translation>unabhängiges Programm: 0,7 V mal Mittelwert von |i(t)|</translation>
    </message>
    <message>
        <source>5 W to a phone 4 mm aside: into the battery, W</source>
        <translation>5 W an ein Handy 4 mm daneben: in den Akku, W</translation>
    </message>
    <message>
        <source>5 W to a phone 4 mm aside: into the battery in ten seconds, J</source>
        <translation>5 W an ein Handy 4 mm daneben: in zehn Sekunden in den Akku, J</translation>
    </message>
    <message>
        <source>independent program: the battery&apos;s power times ten seconds</source>
        <translation>unabhängiges Programm: Leistung in den Akku mal zehn Sekunden</translation>
    </message>
    <message>
        <source>1 W beside a coin: heat in the coin, W</source>
        <translation>1 W neben einer Münze: Wärme in der Münze, W</translation>
    </message>
    <message>
        <source>1 W beside a coin: power that is missing, mean of 200 packets, W</source>
        <translation>1 W neben einer Münze: Leistung, die fehlt, Mittel von 200 Paketen, W</translation>
    </message>
    <message>
        <source>a packet errs by 30 mW, so many by 2 mW</source>
        <translation>ein Paket irrt um 30 mW, so viele um 2 mW</translation>
    </message>
    <message>
        <source>independent program: rings by elliptic integrals, copper by Bessel functions</source>
        <translation>unabhängiges Programm: Ringe mit elliptischen Integralen, Kupfer mit Bessel-Funktionen</translation>
    </message>
    <message>
        <source>ngspice 39, the same circuit</source>
        <translation>ngspice 39, dieselbe Schaltung</translation>
    </message>
    <message>
        <source>AC over DC resistance of the A11-like coil, wire of .8 mm, 140 kHz</source>
        <translation>Wechsel- durch Gleichstromwiderstand der A11-ähnlichen Spule, Draht von 0,8 mm, 140 kHz</translation>
    </message>
    <message>
        <source>Quality of the A11-like coil, wire of .8 mm, 140 kHz</source>
        <translation>Güte der A11-ähnlichen Spule, Draht von 0,8 mm, 140 kHz</translation>
    </message>
    <message>
        <source>Quality of a coil of two layers of eight turns, 140 kHz</source>
        <translation>Güte einer Spule aus zwei Lagen zu acht Windungen, 140 kHz</translation>
    </message>
    <message>
        <source>k √(Q1 Q2) of two unlike coils, 6 mm apart, 8 mm aside, 140 kHz</source>
        <translation>k √(Q1 Q2) zweier ungleicher Spulen, Abstand 6 mm, 8 mm daneben, 140 kHz</translation>
    </message>
    <message>
        <source>Two unlike coils, 6 V at 140 kHz through .2 Ω into 4 Ω: current in the first, A (peak)</source>
        <translation>Zwei ungleiche Spulen, 6 V bei 140 kHz durch 0,2 Ω in 4 Ω: Strom in der ersten, A (Spitze)</translation>
    </message>
    <message>
        <source>Two unlike coils, 6 V at 140 kHz through .2 Ω into 4 Ω: current in the second, A (peak)</source>
        <translation>Zwei ungleiche Spulen, 6 V bei 140 kHz durch 0,2 Ω in 4 Ω: Strom in der zweiten, A (Spitze)</translation>
    </message>
    <message>
        <source>Two unlike coils, 6 V at 140 kHz through .2 Ω into 4 Ω: taken in, W</source>
        <translation>Zwei ungleiche Spulen, 6 V bei 140 kHz durch 0,2 Ω in 4 Ω: aufgenommen, W</translation>
    </message>
    <message>
        <source>Two unlike coils, 6 V at 140 kHz through .2 Ω into 4 Ω: into the load, W</source>
        <translation>Zwei ungleiche Spulen, 6 V bei 140 kHz durch 0,2 Ω in 4 Ω: in die Last, W</translation>
    </message>
    <message>
        <source>Two unlike coils, 140 kHz, .2 Ω and 4 Ω: efficiency</source>
        <translation>Zwei ungleiche Spulen, 140 kHz, 0,2 Ω und 4 Ω: Wirkungsgrad</translation>
    </message>
    <message>
        <source>Two unlike coils, 6 V at 140 kHz through .2 Ω into 4 Ω: heat in the first, W</source>
        <translation>Zwei ungleiche Spulen, 6 V bei 140 kHz durch 0,2 Ω in 4 Ω: Wärme in der ersten, W</translation>
    </message>
    <message>
        <source>Two unlike coils, 6 V at 140 kHz through .2 Ω into 4 Ω: heat in the second, W</source>
        <translation>Zwei ungleiche Spulen, 6 V bei 140 kHz durch 0,2 Ω in 4 Ω: Wärme in der zweiten, W</translation>
    </message>
    <message>
        <source>Heat in two diodes of .35 V at 2.2436 A (peak), W</source>
        <translation>Wärme in zwei Dioden zu 0,35 V bei 2,2436 A (Spitze), W</translation>
    </message>
    <message>
        <source>What two diodes leave of 10.067 W at 2.2436 A (peak), W</source>
        <translation>Was zwei Dioden von 10,067 W bei 2,2436 A (Spitze) übrig lassen, W</translation>
    </message>
    <message>
        <source>Two unlike coils, 140 kHz, .2 Ω and 4 Ω: voltage for 5 W, V (peak)</source>
        <translation>Zwei ungleiche Spulen, 140 kHz, 0,2 Ω und 4 Ω: Spannung für 5 W, V (Spitze)</translation>
    </message>
    <message>
        <source>Load at which two unlike coils in resonance are most efficient, Ω</source>
        <translation>Last, bei der zwei ungleiche Spulen in Resonanz den besten Wirkungsgrad haben, Ω</translation>
    </message>
    <message>
        <source>independent program: search over load and reactance, no formula</source>
        <translation>unabhängiges Programm: Suche über Last und Blindwiderstand, ohne Formel</translation>
    </message>
    <message>
        <source>Two unlike coils, 140 kHz: power from which a limit of 20 A holds back, W</source>
        <translation>Zwei ungleiche Spulen, 140 kHz: Leistung, ab der eine Grenze von 20 A bremst, W</translation>
    </message>
    <message>
        <source>The same for a limit of 12 V, W</source>
        <translation>Dasselbe für eine Grenze von 12 V, W</translation>
    </message>
    <message>
        <source>independent program: Coulomb&apos;s law between magnetic charges on their faces</source>
        <translation>unabhängiges Programm: Coulombs Gesetz zwischen magnetischen Ladungen auf ihren Flächen</translation>
    </message>
    <message>
        <source>two loops stand for each cylindrical face of the magnets</source>
        <translation>zwei Schleifen stehen für jede zylindrische Fläche der Magnete</translation>
    </message>
    <message>
        <source>Own inductance of a coil of two layers of eight turns, H</source>
        <translation>Selbstinduktivität einer Spule aus zwei Lagen zu acht Windungen, H</translation>
    </message>
    <message>
        <source>Two rings of magnets 3 mm apart hold with, N</source>
        <translation>Haltekraft zweier Magnetringe im Abstand von 3 mm, N</translation>
    </message>
    <message>
        <source>Two rings of magnets 3 mm apart, 2 mm aside, pull home with, N</source>
        <translation>Rückzug zweier Magnetringe im Abstand von 3 mm, 2 mm daneben, N</translation>
    </message>
    <message>
        <source>Farthest place from which the magnets pull a phone home, mm</source>
        <translation>Fernste Stelle, von der die Magnete ein Handy zurückziehen, mm</translation>
    </message>
    <message>
        <source>independent program: where the pull by Coulomb&apos;s law equals the friction of .2 (200 g + hold)</source>
        <translation>unabhängiges Programm: wo der Zug nach Coulomb gleich der Reibung ist, 0,2 mal (200 g + Haltekraft)</translation>
    </message>
    <message>
        <source>looked for in steps of .1 mm</source>
        <translation>in Schritten von 0,1 mm gesucht</translation>
    </message>
    <message>
        <source>independent program: both coils and 600 rings of the coin as one system, extrapolated</source>
        <translation>unabhängiges Programm: beide Spulen und 600 Ringe der Münze als ein System, extrapoliert</translation>
    </message>
    <message>
        <source>flat coin in the middle: only currents round its centre</source>
        <translation>flache Münze in der Mitte: nur Ströme um ihren Mittelpunkt</translation>
    </message>
    <message>
        <source>Heat in a coin between two A11-like coils 8 mm apart, 5 V, W</source>
        <translation>Wärme in einer Münze zwischen zwei A11-ähnlichen Spulen im Abstand von 8 mm, 5 V, W</translation>
    </message>
    <message>
        <source>Temperature of a coin that takes 2.4437 W, after a minute, °C</source>
        <translation>Temperatur einer Münze, die 2,4437 W nimmt, nach einer Minute, °C</translation>
    </message>
    <message>
        <source>independent program: 7.5 g, 400 J/(kg K) and 10 W/(m² K), stepped in time</source>
        <translation>unabhängiges Programm: 7,5 g, 400 J/(kg K) und 10 W/(m² K), Zeitschritt für Zeitschritt</translation>
    </message>
    <message>
        <source>On this computer, now, after this prompt: both times grow as the text grows.</source>
        <translation>Auf diesem Rechner, jetzt, nach diesem Anfang: Beide Zeiten wachsen mit dem Text.</translation>
    </message>
    <message>
        <source>Half of the interval after 2&#x202f;000 copies of aba, L/l form, bits</source>
        <translation>Halbes Intervall nach 2&#x202f;000 Abschriften von aba, L/l-Form, Bits</translation>
    </message>
    <message>
        <source>independent program: all masked copies written out</source>
        <translation>unabhängiges Programm: alle maskierten Abschriften ausgeschrieben</translation>
    </message>
    <message>
        <source>a sample’s own spread wavers by some per cent</source>
        <translation>die Streuung einer Stichprobe schwankt um einige Prozent</translation>
    </message>
    <message>
        <source>Half of the interval after 2&#x202f;000 copies of aba, 1/t form, bits</source>
        <translation>Halbes Intervall nach 2&#x202f;000 Abschriften von aba, 1/t-Form, Bits</translation>
    </message>
    <message>
        <source>independent program: quadrature over the times</source>
        <translation>unabhängiges Programm: Quadratur über die Zeiten</translation>
    </message>
    <message>
        <source>rare copies weigh most: the spread of 2&#x202f;000 wavers by a tenth and more</source>
        <translation>seltene Abschriften wiegen am meisten: Die Streuung von 2&#x202f;000 schwankt um ein Zehntel und mehr</translation>
    </message>
    <message>
        <source>Two unlike coils, 140 kHz: voltage where 20 A hold 100 W back, V (peak)</source>
        <translation>Zwei ungleiche Spulen, 140 kHz: Spannung, bei der 20 A die 100 W bremsen, V (Spitze)</translation>
    </message>
    <message>
        <source>Operations of the sweep back through 2-3-1</source>
        <translation>Operationen des Laufs zurück durch 2-3-1</translation>
    </message>
    <message>
        <source>Bound of the 27 strings by the predictor that is too unsure, bits a letter</source>
        <translation>Schranke der 27 Ketten nach der zu unsicheren Vorhersage, Bit je Buchstabe</translation>
    </message>
    <message>
        <source>Share of guesses taken in sixty rounds, less the overlap of both beliefs there</source>
        <translation>Anteil angenommener Vorschläge in sechzig Runden, weniger die Deckung beider Meinungen dort</translation>
    </message>
    <message>
        <source>closed form Σ min(p, q), place by place</source>
        <translation>geschlossene Form Σ min(p, q), Stelle für Stelle</translation>
    </message>
    <message>
        <source>Of 225 guesses: three deviations of 0.013.</source>
        <translation>Von 225 Vorschlägen: drei Abweichungen von 0,013.</translation>
    </message>
    <message>
        <source>Best efficiency of two unlike coils at 140 kHz</source>
        <translation>Bester Wirkungsgrad zweier ungleicher Spulen bei 140 kHz</translation>
    </message>
    <message>
        <source>Mutual inductance of two unlike coils, 6 mm apart, 8 mm aside, H</source>
        <translation>Gegeninduktivität zweier ungleicher Spulen, Abstand 6 mm, 8 mm daneben, H</translation>
    </message>
    <message>
        <source>independent program: line integral round every ring, 2&#x202f;000 points</source>
        <translation>unabhängiges Programm: Linienintegral um jeden Ring, 2&#x202f;000 Punkte</translation>
    </message>
    <message>
        <source>Distance from the truth, each place by itself, 2 steps</source>
        <translation>Abstand von der Wahrheit, jeder Platz für sich, 2 Schritte</translation>
    </message>
    <message>
        <source>Distance from the truth, each place by itself, 8 steps</source>
        <translation>Abstand von der Wahrheit, jeder Platz für sich, 8 Schritte</translation>
    </message>
    <message>
        <source>Distance from the truth, each place by itself, 64 steps</source>
        <translation>Abstand von der Wahrheit, jeder Platz für sich, 64 Schritte</translation>
    </message>
    <message>
        <source>fixed voltage</source>
        <translation>feste Spannung</translation>
    </message>
    <message>
        <source>fixed power</source>
        <translation>feste Leistung</translation>
    </message>
    <message>
        <source>no receiver</source>
        <translation>Sender allein</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>bestmöglich</translation>
    </message>
    <message>
        <source>to the middle</source>
        <translation>zur Mitte</translation>
    </message>
    <message>
        <source>to the sender</source>
        <translation>zum Sender</translation>
    </message>
    <message>
        <source>As set</source>
        <translation>Wie eingestellt</translation>
    </message>
    <message>
        <source>What the charger itself does</source>
        <translation>Was das Ladegerät selbst tut</translation>
    </message>
    <message>
        <source>SAE J2954 (2013), 81.38–90 kHz</source>
        <translation>SAE J2954 (2013), 81,38–90 kHz</translation>
    </message>
    <message>
        <source>Complex step: error exactly 0 everywhere</source>
        <translation>Komplexer Schritt: Fehler überall genau 0</translation>
    </message>
    <message>
        <source>Complex step (gaps: exactly 0)</source>
        <translation>Komplexer Schritt (Lücken: genau 0)</translation>
    </message>
    <message>
        <source>Put a point on the plane first</source>
        <translation>Setz zuerst einen Punkt auf die Ebene</translation>
    </message>
    <message>
        <source>Two unlike coils, 6 V at 140 kHz through .2 Ω into 4 Ω: into the battery per watt of heat</source>
        <translation>Zwei ungleiche Spulen, 6 V bei 140 kHz durch 0,2 Ω in 4 Ω: im Akku je Watt Wärme</translation>
    </message>
    <message>
        <source>Battery power per watt of heat</source>
        <translation>Leistung im Akku je Watt Wärme</translation>
    </message>
    <message>
        <source>How many watts reach the battery for one that warms coils, rectifier and what lies between the coils.</source>
        <translation>Wie viele Watt im Akku ankommen, während eines Spulen, Gleichrichter und das wärmt, was zwischen den Spulen liegt.</translation>
    </message>
    <message>
        <source>Where the heat arises is left out: most of it warms the sender, and the receiver lies on it. The charger&apos;s own electronics are not counted.</source>
        <translation>Wo die Wärme entsteht, bleibt offen: Das meiste wärmt den Sender, und der Empfänger liegt darauf. Die Elektronik des Ladegeräts ist nicht mitgezählt.</translation>
    </message>
    <message>
        <source>Real coils would run into each other here.</source>
        <translation>Echte Spulen würden hier ineinanderstecken.</translation>
    </message>
    <message>
        <source>It would stick in the receiver: there is no room.</source>
        <translation>Dafür ist unter dem Empfänger kein Platz.</translation>
    </message>
    <message>
        <source>Steps run forward for a chain of 100 with 5 cells, by formula</source>
        <translation>Vorwärts gerechnete Schritte für eine Kette von 100 mit 5 Zellen, nach Formel</translation>
    </message>
    <message>
        <source>Steps run forward for a chain of 100 with 1 cell</source>
        <translation>Vorwärts gerechnete Schritte für eine Kette von 100 mit 1 Zelle</translation>
    </message>
    <message>
        <source>Steps run forward</source>
        <translation>Vorwärts gerechnete Schritte</translation>
    </message>
    <message>
        <source>Steps forward that the plan takes before it has reversed the whole chain: the first pass and all that is computed again.</source>
        <translation>Schritte vorwärts, die der Plan braucht, bis er die ganze Kette umgekehrt hat: der erste Durchgang und alles, was noch einmal gerechnet wird.</translation>
    </message>
    <message>
        <source>Counted as Griewank does, the first pass among them: a plan that keeps every state runs each step but the last once. The formula is the best plan’s. Steps of equal cost, and a stored state that costs nothing to write or read.</source>
        <translation>Gezählt wie bei Griewank, der erste Durchgang mit: Ein Plan, der jeden Zustand behält, rechnet jeden Schritt außer dem letzten einmal. Die Formel gilt für den besten Plan. Alle Schritte kosten gleich viel, und ein gespeicherter Zustand kostet beim Schreiben und Lesen nichts.</translation>
    </message>
    <message>
        <source>Median sweeps until solved</source>
        <translation>Durchläufe bis zur Lösung, Median</translation>
    </message>
    <message>
        <source>Sweeps through all 64 patterns that the nets needed which solved it, at the median of those.</source>
        <translation>Durchläufe durch alle 64 Muster, die die Netze mit Lösung dafür brauchten: der Median dieser Netze.</translation>
    </message>
    <message>
        <source>States kept</source>
        <translation>Behaltene Zustände</translation>
    </message>
    <message>
        <source>Stored at once, event by event. Memory of the tape gives the most of them in bytes, with room for the record of one step.</source>
        <translation>Zugleich gespeichert, Ereignis für Ereignis. „Speicher des Bandes“ nennt die meisten davon in Bytes, mit Platz für die Aufzeichnung eines Schrittes.</translation>
    </message>
    <message>
        <source>Median of all twenty</source>
        <translation>Median aller zwanzig</translation>
    </message>
    <message>
        <source>Gradient: exactly 0 in every layer</source>
        <translation>Gradient: in jeder Schicht genau 0</translation>
    </message>
    <message>
        <source>Up to 1.1 million parameters, on one core of this machine, now: it differs from run to run. A tanh counts as one operation and takes many times as long as a product; the walk back needs none, so small nets gain more by the clock than by the count.</source>
        <translation>Bis 1,1 Millionen Parameter, auf einem Kern dieses Rechners, jetzt: Von Lauf zu Lauf verschieden. Ein tanh zählt als eine Operation und dauert viele Male so lange wie ein Produkt; der Gang zurück braucht keines, darum gewinnen kleine Netze nach der Uhr mehr als nach der Zählung.</translation>
    </message>
    <message>
        <source>It adjusts nothing</source>
        <translation>Es regelt nichts</translation>
    </message>
    <message>
        <source>Voltage and frequency stay as they are set.</source>
        <translation>Spannung und Frequenz bleiben, wie sie eingestellt sind.</translation>
    </message>
    <message>
        <source>What keeps the charger from the target power: none, voltage, current or input.</source>
        <translation>Was das Ladegerät von der Zielleistung abhält: keine, Spannung, Strom oder Aufnahme.</translation>
    </message>
    <message>
        <source>idle, ping, identify, charging, foreign_object, removed or fixed.</source>
        <translation>idle (wartet), ping (klopft an), identify (fragt nach), charging (lädt), foreign_object (Fremdkörper), removed (weggenommen) oder fixed (regelt nicht).</translation>
    </message>
    <message>
        <source>A real charger has more limits: its own temperature, and the coil&apos;s own voltage.</source>
        <translation>Ein wirkliches Ladegerät hat mehr Grenzen: seine eigene Temperatur und die Spannung an der Spule selbst.</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Input limit</source>
        <translation>Aufnahmegrenze</translation>
    </message>
    <message>
        <source>The most that the charger may take from the plug: what does not arrive is heat. 12 W for 5 W and 36 W for 15 W are what NXP&apos;s WCT1011A allows, 3.7 kW is the class WPT1 of SAE J2954, 400 W is what the experiment of 2007 took.</source>
        <translation>So viel darf das Ladegerät höchstens aus der Steckdose nehmen: Was nicht ankommt, ist Wärme. 12&#x202f;W für 5&#x202f;W und 36&#x202f;W für 15&#x202f;W erlaubt NXPs WCT1011A, 3,7&#x202f;kW ist die Klasse WPT1 von SAE J2954, 400&#x202f;W nahm der Versuch von 2007 auf.</translation>
    </message>
    <message>
        <source>Here no point is held out</source>
        <translation>Hier gibt es keine Testpunkte</translation>
    </message>
    <message>
        <source>A ring of magnets round each coil, as in Qi2: drag the phone on the stage and let go near the middle, and it snaps into place.</source>
        <translation>Um jede Spule ein Ring aus Magneten, wie bei Qi2: Zieh das Handy auf der Bühne und lass es nahe der Mitte los, dann rastet es ein.</translation>
    </message>
</context>
<context>
    <name>lucid</name>
    <message>
        <source>The gallery</source>
        <translation>Die Galerie</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>Drawn without OpenGL, hence slower: a graphics driver (Debian: libgl1-mesa-dri) would help.</source>
        <translation>Ohne OpenGL gezeichnet, daher langsamer: Ein Grafiktreiber (Debian: libgl1-mesa-dri) würde helfen.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a published figure and its source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>lucid::Bench</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes back the last change (Ctrl+Z)</source>
        <translation>Nimmt die letzte Änderung zurück (Strg+Z)</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Brings back what was undone (Ctrl+Shift+Z)</source>
        <translation>Holt zurück, was rückgängig gemacht wurde (Strg+Umschalt+Z)</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Werkbank</translation>
    </message>
    <message>
        <source>Controls and readouts of %1</source>
        <translation>Regler und Werte von %1</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Sets everything to a known thing or experiment</source>
        <translation>Stellt alles auf ein bekanntes Ding oder einen bekannten Versuch</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie am Anfang</translation>
    </message>
    <message>
        <source>Your own settings</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>Readouts</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Handlungen</translation>
    </message>
    <message>
        <source>Takes back: %1 (Ctrl+Z)</source>
        <translation>Nimmt zurück: %1 (Strg+Z)</translation>
    </message>
    <message>
        <source>Brings back: %1 (Ctrl+Shift+Z)</source>
        <translation>Holt zurück: %1 (Strg+Umschalt+Z)</translation>
    </message>
</context>
<context>
    <name>lucid::Card</name>
    <message>
        <source>This room is not open yet.</source>
        <translation>Dieser Raum ist noch nicht offen.</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>waits to be built</source>
        <translation>wartet noch</translation>
    </message>
    <message>
        <source>not built yet</source>
        <translation>noch nicht gebaut</translation>
    </message>
</context>
<context>
    <name>lucid::Chart</name>
    <message>
        <source>%1 by %2</source>
        <translation>%1 über %2</translation>
    </message>
    <message>
        <source>Now %1 at %2</source>
        <translation>Jetzt %1 bei %2</translation>
    </message>
    <message>
        <source>Data of the chart copied</source>
        <translation>Die Daten des Diagramms sind kopiert</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Picture of the chart copied</source>
        <translation>Das Bild des Diagramms ist kopiert</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Das Diagramm speichern</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the variable of a chart</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>No curve yet</source>
        <translation>Noch keine Kurve</translation>
    </message>
    <message>
        <source>Play, or take a step</source>
        <translation>Abspielen, oder einen Schritt gehen</translation>
    </message>
    <message>
        <source>These settings give none</source>
        <translation>Diese Einstellungen ergeben keine</translation>
    </message>
    <message>
        <source>B %1</source>
        <extracomment>the held run&apos;s value at its point</extracomment>
        <translation>B %1</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the held run</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>%1: %2 at %3, %4 at %5</source>
        <translation>%1: %2 bei %3, %4 bei %5</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>It comes while the run goes on</source>
        <translation>Sie kommt, während der Lauf weitergeht</translation>
    </message>
</context>
<context>
    <name>lucid::ChartStrip</name>
    <message>
        <source>Show the charts</source>
        <translation>Diagramme zeigen</translation>
    </message>
    <message>
        <source>Fold the charts</source>
        <translation>Diagramme einklappen</translation>
    </message>
    <message>
        <source>Makes room for the stage</source>
        <translation>Macht Platz für die Bühne</translation>
    </message>
    <message>
        <source>Choose charts</source>
        <translation>Diagramme wählen</translation>
    </message>
    <message>
        <source>Which charts stand below the stage</source>
        <translation>Welche Diagramme unter der Bühne stehen</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>Brings the charts back</source>
        <translation>Holt die Diagramme zurück</translation>
    </message>
</context>
<context>
    <name>lucid::CurvePad</name>
    <message>
        <source>Your curve: %1 by %2</source>
        <translation>Deine Kurve: %1 nach %2</translation>
    </message>
    <message>
        <source>Draw what you expect, from left to right. With the keys: left and right move, up and down draw, Delete wipes it.</source>
        <translation>Zeichne von links nach rechts, was du erwartest. Mit den Tasten: links und rechts bewegen, auf und ab zeichnen, Entf wischt alles weg.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>festgelegt</translation>
    </message>
    <message>
        <source>nothing drawn yet</source>
        <translation>noch nichts gezeichnet</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>the variable of a chart</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>Draw here, from left to right</source>
        <translation>Zeichne hier, von links nach rechts</translation>
    </message>
    <message>
        <source>Nothing was drawn to compare with.</source>
        <translation>Es ist nichts gezeichnet, womit man vergleichen könnte.</translation>
    </message>
    <message>
        <source>Nowhere farther apart than a pencil&apos;s width: at most %1, at %2.</source>
        <translation>Nirgends weiter auseinander als eine Bleistiftbreite: höchstens %1, bei %2.</translation>
    </message>
    <message>
        <source>a factor of %1</source>
        <translation>Faktor %1</translation>
    </message>
    <message>
        <source>Farthest apart at %1: you drew %2, computed is %3.</source>
        <translation>Am weitesten auseinander bei %1: Du hast %2 gezeichnet, berechnet ist %3.</translation>
    </message>
    <message>
        <source>On the whole a factor of %1 apart.</source>
        <translation>Im Ganzen um den Faktor %1 auseinander.</translation>
    </message>
    <message>
        <source>On the whole %1 apart.</source>
        <translation>Im Ganzen %1 auseinander.</translation>
    </message>
</context>
<context>
    <name>lucid::ExhibitKeys</name>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Play and pause</source>
        <translation>Abspielen und anhalten</translation>
    </message>
    <message>
        <source>One step on</source>
        <translation>Einen Schritt weiter</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>To the start of the run</source>
        <translation>Zum Anfang des Laufs</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>To the farthest step that was reached</source>
        <translation>Zum weitesten Schritt, der erreicht wurde</translation>
    </message>
    <message>
        <source>Marks this step, or takes its mark away</source>
        <translation>Markiert diesen Schritt oder nimmt die Marke weg</translation>
    </message>
    <message>
        <source>To the last mark, deed or change</source>
        <translation>Zur letzten Marke, Handlung oder Änderung</translation>
    </message>
    <message>
        <source>To the next mark, deed or change</source>
        <translation>Zur nächsten Marke, Handlung oder Änderung</translation>
    </message>
    <message>
        <source>From the beginning</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>The next step of the story</source>
        <translation>Der nächste Schritt der Erzählung</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>The step of the story before</source>
        <translation>Der vorige Schritt der Erzählung</translation>
    </message>
    <message>
        <source>Choose an answer</source>
        <translation>Eine Antwort wählen</translation>
    </message>
    <message>
        <source>Arrows, Delete</source>
        <translation>Pfeile, Entf</translation>
    </message>
    <message>
        <source>On the paper for a curve: left and right move, up and down draw; wipe it</source>
        <translation>Auf dem Papier für eine Kurve: links und rechts bewegen, hoch und runter zeichnen; wischen</translation>
    </message>
    <message>
        <source>On a readout: where the figure comes from</source>
        <translation>Auf einem Wert: woher die Zahl kommt</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>From one thing to the next; on the stage from handle to handle</source>
        <translation>Von einem zum nächsten; auf der Bühne von Griff zu Griff</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Move what is held, with Shift in larger steps; turn the view when nothing is held, with Shift shift it</source>
        <translation>Bewegen, was gehalten wird, mit Umschalt in größeren Schritten; drehen die Ansicht, wenn nichts gehalten wird, und verschieben sie mit Umschalt</translation>
    </message>
    <message>
        <source>Enter, Delete, digits</source>
        <translation>Eingabe, Entf, Ziffern</translation>
    </message>
    <message>
        <source>On a thing that was reached by Tab: what a click does there, takes it away, chooses for it</source>
        <translation>Auf einem Ding, das mit Tab erreicht wurde: was ein Klick dort tut, nimmt es weg, wählt dafür</translation>
    </message>
    <message>
        <source>Nearer</source>
        <translation>Näher</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>Weiter weg</translation>
    </message>
    <message>
        <source>The view as it was at first</source>
        <translation>Die Ansicht wie am Anfang</translation>
    </message>
</context>
<context>
    <name>lucid::ExhibitScreen</name>
    <message>
        <source>Fold the story</source>
        <translation>Erzählung einklappen</translation>
    </message>
    <message>
        <source>Gives its room to the stage.</source>
        <translation>Gibt der Bühne ihren Platz.</translation>
    </message>
    <message>
        <source>Fold the bench</source>
        <translation>Werkbank einklappen</translation>
    </message>
    <message>
        <source>locked by the lesson</source>
        <translation>von der Lektion gesperrt</translation>
    </message>
    <message>
        <source>This run is held as B: what comes now stands beside it.</source>
        <translation>Dieser Lauf ist als B festgehalten: Was jetzt kommt, steht neben ihm.</translation>
    </message>
    <message>
        <source>waits for your guess</source>
        <translation>wartet auf deinen Tipp</translation>
    </message>
    <message>
        <source>Show the story</source>
        <translation>Erzählung zeigen</translation>
    </message>
    <message>
        <source>Show the bench</source>
        <translation>Werkbank zeigen</translation>
    </message>
    <message>
        <source>This step is marked.</source>
        <translation>Dieser Schritt ist markiert.</translation>
    </message>
    <message>
        <source>The mark is gone.</source>
        <translation>Die Marke ist weg.</translation>
    </message>
</context>
<context>
    <name>lucid::FileEntry</name>
    <message>
        <source>Forget the file</source>
        <translation>Die Datei vergessen</translation>
    </message>
    <message>
        <source>Goes back to what was there before any file</source>
        <translation>Kehrt zu dem zurück, was vor jeder Datei da war</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>Drop a file, or open one</source>
        <translation>Zieh eine Datei hierher oder öffne eine</translation>
    </message>
</context>
<context>
    <name>lucid::Gallery</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Shows everything in another language.</source>
        <translation>Zeigt alles in einer anderen Sprache.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Paper, night, or high contrast.</source>
        <translation>Papier, Nacht oder hoher Kontrast.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>All keys and what they do.</source>
        <translation>Alle Tasten und was sie tun.</translation>
    </message>
    <message>
        <source>Open a saved state or a link</source>
        <translation>Stand oder Link öffnen</translation>
    </message>
    <message>
        <source>or drop it here</source>
        <translation>oder hierher ziehen</translation>
    </message>
    <message>
        <source>Teacher&apos;s guides and worksheets</source>
        <translation>Lehrerhefte und Arbeitsblätter</translation>
    </message>
    <message>
        <source>Check the numbers</source>
        <translation>Die Zahlen prüfen</translation>
    </message>
    <message numerus="yes">
        <source>%n to rerun</source>
        <translation>
            <numerusform>%n zum Nachrechnen</numerusform>
            <numerusform>%n zum Nachrechnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Begin with the first instrument</source>
        <translation>Mit dem ersten Instrument beginnen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Go on with %1, step %2</source>
        <translation>Weiter mit %1, Schritt %2</translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <translation>Weiter mit %1</translation>
    </message>
    <message>
        <source>%1 of %2 agree</source>
        <translation>%1 von %2 stimmen</translation>
    </message>
    <message>
        <source>Continue %1 where it was left</source>
        <translation>%1 fortsetzen, wo es endete</translation>
    </message>
    <message>
        <source>Thirteen instruments that really compute</source>
        <translation>Dreizehn Instrumente, die wirklich rechnen</translation>
    </message>
    <message>
        <source>Instruments that really compute</source>
        <translation>Instrumente, die wirklich rechnen</translation>
    </message>
    <message>
        <source>Machines that learn</source>
        <translation>Maschinen, die lernen</translation>
    </message>
    <message>
        <source>Machines you can hold</source>
        <translation>Maschinen in der Hand</translation>
    </message>
    <message>
        <source>the mathematics of thinking machines</source>
        <translation>die Mathematik denkender Maschinen</translation>
    </message>
    <message>
        <source>things in your pocket</source>
        <translation>Dinge in der Tasche</translation>
    </message>
    <message>
        <source>No exhibit answers to these words.</source>
        <translation>Zu diesen Wörtern gibt es kein Exponat.</translation>
    </message>
    <message>
        <source>The desk</source>
        <translation>Der Tisch</translation>
    </message>
    <message numerus="yes">
        <source>%n to print</source>
        <translation>
            <numerusform>%n zum Drucken</numerusform>
            <numerusform>%n zum Drucken</numerusform>
        </translation>
    </message>
    <message>
        <source>My predictions</source>
        <translation>Meine Tipps</translation>
    </message>
    <message numerus="yes">
        <source>%n so far</source>
        <translation>
            <numerusform>%n bisher</numerusform>
            <numerusform>%n bisher</numerusform>
        </translation>
    </message>
    <message>
        <source>Larger letters, in four sizes; less motion.</source>
        <translation>Größere Schrift in vier Stufen; weniger Bewegung.</translation>
    </message>
    <message>
        <source>All exhibits</source>
        <translation>Alle Exponate</translation>
    </message>
    <message>
        <source>Opens the exhibit where you were last.</source>
        <translation>Öffnet das Exponat, in dem du zuletzt warst.</translation>
    </message>
    <message>
        <source>Brings back a run that was not saved.</source>
        <translation>Holt einen Lauf zurück, der nicht gespeichert wurde.</translation>
    </message>
    <message>
        <source>Opens a file from this program, or the link in the clipboard.</source>
        <translation>Öffnet eine Datei aus diesem Programm oder den Link in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Shows them to read and to print.</source>
        <translation>Zeigt sie zum Lesen und zum Drucken.</translation>
    </message>
    <message>
        <source>Computes every published figure again and compares.</source>
        <translation>Berechnet jede veröffentlichte Zahl neu und vergleicht.</translation>
    </message>
    <message numerus="yes">
        <source>%n to choose from</source>
        <translation>
            <numerusform>%n zur Wahl</numerusform>
            <numerusform>%n zur Wahl</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring back what broke off</source>
        <translation>Abgebrochenes zurückholen</translation>
    </message>
    <message>
        <source>Bring back %1, which broke off</source>
        <translation>Abgebrochenes zurückholen: %1</translation>
    </message>
    <message>
        <source>Nothing in this room answers to these words.</source>
        <translation>In diesem Raum passt nichts zu diesen Wörtern.</translation>
    </message>
</context>
<context>
    <name>lucid::GroupHead</name>
    <message>
        <source>Folds or unfolds these controls</source>
        <translation>Klappt diese Regler ein oder aus</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>eingeklappt</translation>
    </message>
    <message>
        <source>unfolded</source>
        <translation>ausgeklappt</translation>
    </message>
</context>
<context>
    <name>lucid::GuessSheet</name>
    <message>
        <source>My predictions</source>
        <translation>Meine Tipps</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>My guess</source>
        <translation>Mein Tipp</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>How it came out</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei sichern</translation>
    </message>
    <message>
        <source>A table (CSV) or everything with the drawn curves (JSON).</source>
        <translation>Eine Tabelle (CSV) oder alles mit den gezeichneten Kurven (JSON).</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Wipes the record; asks once more before it does.</source>
        <translation>Löscht die Liste; fragt vorher noch einmal.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Really forget all?</source>
        <translation>Wirklich alles vergessen?</translation>
    </message>
    <message>
        <source>✓ as computed</source>
        <translation>✓ wie berechnet</translation>
    </message>
    <message>
        <source>✗ otherwise</source>
        <translation>✗ anders</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>No guess yet. The stories ask before they show: each guess is kept here, beside what was computed. Nobody else sees it, and nobody marks it.</source>
        <translation>Noch kein Tipp. Die Erzählungen fragen, bevor sie etwas zeigen: Jeder Tipp steht dann hier neben dem, was berechnet wurde. Niemand sonst sieht ihn, und niemand benotet ihn.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n Frage</numerusform>
            <numerusform>%n Fragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped</source>
        <translation>
            <numerusform>%n übersprungen</numerusform>
            <numerusform>%n übersprungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save my predictions</source>
        <translation>Meine Tipps sichern</translation>
    </message>
    <message>
        <source>Table (*.csv);;Everything, with curves (*.json)</source>
        <translation>Tabelle (*.csv);;Alles, mit Kurven (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>aus %1</translation>
    </message>
</context>
<context>
    <name>lucid::GuideSheet</name>
    <message>
        <source>Teacher&apos;s guides and worksheets</source>
        <translation>Lehrerhefte und Arbeitsblätter</translation>
    </message>
    <message>
        <source>Exhibit and kind</source>
        <translation>Exponat und Art</translation>
    </message>
    <message>
        <source>What is shown below.</source>
        <translation>Was unten gezeigt wird.</translation>
    </message>
    <message>
        <source>%1: worksheet</source>
        <translation>%1: Arbeitsblatt</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Lehrerheft</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No guide is written yet.</source>
        <translation>Noch ist kein Heft geschrieben.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1: guide for teachers</source>
        <translation>%1: Lehrerheft</translation>
    </message>
    <message>
        <source>Pages in A4 to print and hand out.</source>
        <translation>Seiten in A4 zum Drucken und Austeilen.</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, %n page(s).</source>
        <translation>
            <numerusform>Gespeichert als %1, %n Seite.</numerusform>
            <numerusform>Gespeichert als %1, %n Seiten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 could not be written. Is the folder there, and may you write in it?</source>
        <translation>%1 ließ sich nicht schreiben. Gibt es den Ordner, und darfst du darin schreiben?</translation>
    </message>
</context>
<context>
    <name>lucid::KeysSheet</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Keys and what they do</source>
        <translation>Die Tasten und was sie tun</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In an exhibit</source>
        <translation>In einem Exponat</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>Auf der Bühne</translation>
    </message>
    <message>
        <source>While presenting</source>
        <translation>Beim Vorführen</translation>
    </message>
</context>
<context>
    <name>lucid::Knob</name>
    <message>
        <source>Back to the start</source>
        <translation>Zurück zum Anfang</translation>
    </message>
    <message>
        <source>Brings back what was here first: %1</source>
        <translation>Bringt zurück, was zuerst da war: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s)</source>
        <translation>
            <numerusform>%n Punkt</numerusform>
            <numerusform>%n Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the held run</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>The value in the run that is held as B</source>
        <translation>Der Wert in dem Lauf, der als B festgehalten ist</translation>
    </message>
    <message>
        <source>B %1</source>
        <extracomment>the value of a control in the held run</extracomment>
        <translation>B %1</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy as an option of the command line</source>
        <translation>Als Option der Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Back to the default</source>
        <translation>Zurück zum Ausgangswert</translation>
    </message>
    <message>
        <source>As in B: %1</source>
        <translation>Wie in B: %1</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>another</source>
        <translation>anders</translation>
    </message>
</context>
<context>
    <name>lucid::ListEntry</name>
    <message>
        <source>“%1” is not a list. Type numbers such as 8, 8, 4.</source>
        <translation>„%1“ ist keine Liste. Schreib Zahlen wie 8; 8; 4.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has at most %n item(s).</source>
        <translation>
            <numerusform>%1 hat höchstens %n Eintrag.</numerusform>
            <numerusform>%1 hat höchstens %n Einträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not take %2.</source>
        <translation>%1 nimmt %2 nicht an.</translation>
    </message>
</context>
<context>
    <name>lucid::Notice</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>lucid::NumbersPanel</name>
    <message>
        <source>%1 of it</source>
        <translation>%1 davon</translation>
    </message>
    <message>
        <source>Check the numbers</source>
        <translation>Die Zahlen prüfen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>All reference cases, or where one figure comes from.</source>
        <translation>Alle Vergleichsfälle, oder woher eine Zahl kommt.</translation>
    </message>
    <message>
        <source>Cases computed</source>
        <translation>Berechnete Fälle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Where the figure comes from</source>
        <translation>Woher die Zahl kommt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>All reference cases</source>
        <translation>Alle Vergleichsfälle</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Reference cases</source>
        <translation>Vergleichsfälle</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>stimmt überein</translation>
    </message>
    <message>
        <source>does not agree</source>
        <translation>stimmt nicht überein</translation>
    </message>
    <message>
        <source>%1 of %2 computed</source>
        <translation>%1 von %2 berechnet</translation>
    </message>
    <message>
        <source>Stopped after %1 of %2; %3 of them agree.</source>
        <translation>Nach %1 von %2 angehalten; %3 davon stimmen.</translation>
    </message>
    <message>
        <source>%1 of %2 agree with their sources.</source>
        <translation>%1 von %2 stimmen mit ihren Quellen überein.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Noch einmal rechnen</translation>
    </message>
    <message>
        <source>Stops after the case in hand; what was found stays.</source>
        <translation>Hält nach dem Fall an, der gerade gerechnet wird; was gefunden wurde, bleibt.</translation>
    </message>
    <message>
        <source>Computes every case anew, by the functions that the pictures are drawn from.</source>
        <translation>Rechnet jeden Fall neu, mit den Funktionen, aus denen die Bilder gezeichnet werden.</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>noch kein Wert</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>a share of one, shown in per cent</source>
        <translation>ein Anteil an eins, in Prozent gezeigt</translation>
    </message>
    <message>
        <source>a plain number</source>
        <translation>eine reine Zahl</translation>
    </message>
    <message>
        <source>measured by the clock: not the same twice</source>
        <translation>mit der Uhr gemessen: nicht zweimal gleich</translation>
    </message>
    <message>
        <source>Where it stops being true</source>
        <translation>Wo es nicht mehr stimmt</translation>
    </message>
    <message>
        <source>What goes in</source>
        <translation>Was eingeht</translation>
    </message>
    <message>
        <source>Shows the control on the bench.</source>
        <translation>Zeigt den Regler auf der Werkbank.</translation>
    </message>
    <message>
        <source>Shows where this figure comes from.</source>
        <translation>Zeigt, woher diese Zahl kommt.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a range</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>holds now, with the preset “%1”</source>
        <translation>gilt jetzt, mit der Vorlage „%1“</translation>
    </message>
    <message>
        <source>holds with the preset “%1”</source>
        <translation>gilt mit der Vorlage „%1“</translation>
    </message>
    <message>
        <source>Reference cases that vouch for it</source>
        <translation>Vergleichsfälle, die dafür bürgen</translation>
    </message>
    <message>
        <source>The same from a shell</source>
        <translation>Dasselbe aus einer Shell</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the command line</source>
        <translation>Die Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>Puts the words for a shell on the clipboard.</source>
        <translation>Legt die Worte für eine Shell in die Zwischenablage.</translation>
    </message>
    <message>
        <source>The command line is on the clipboard: it computes the same figures in a shell.</source>
        <translation>Die Befehlszeile ist in der Zwischenablage: Sie rechnet in einer Shell dieselben Zahlen.</translation>
    </message>
    <message>
        <source>%1: expected %2, tolerance %3</source>
        <translation>%1: erwartet %2, Toleranz %3</translation>
    </message>
    <message>
        <source>%1: expected %2, computed %3, tolerance %4</source>
        <translation>%1: erwartet %2, berechnet %3, Toleranz %4</translation>
    </message>
    <message>
        <source>None: it is the time of this computer, now, which no other source knows.</source>
        <translation>Keiner: Es ist die Zeit dieses Rechners, jetzt, und die kennt keine andere Quelle.</translation>
    </message>
    <message>
        <source>none: a word</source>
        <translation>keine: ein Wort</translation>
    </message>
    <message>
        <source>none</source>
        <comment>a unit</comment>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>lucid::PredictionBox</name>
    <message>
        <source>Your guess</source>
        <translation>Dein Tipp</translation>
    </message>
    <message>
        <source>I have drawn it: play</source>
        <translation>Fertig: abspielen</translation>
    </message>
    <message>
        <source>Lock my guess and play</source>
        <translation>Fertig: abspielen</translation>
    </message>
    <message>
        <source>Lock my guess</source>
        <translation>Tipp festlegen</translation>
    </message>
    <message>
        <source>Plays the answer; the guess stays beside it.</source>
        <translation>Spielt die Antwort ab; dein Tipp bleibt daneben stehen.</translation>
    </message>
    <message>
        <source>Shows the answer; the guess stays beside it.</source>
        <translation>Zeigt die Antwort; dein Tipp bleibt daneben stehen.</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Goes on without a guess.</source>
        <translation>Weiter ohne Tipp.</translation>
    </message>
    <message>
        <source>waits for your guess</source>
        <translation>wartet auf deinen Tipp</translation>
    </message>
    <message>
        <source>Your guess: keys 1 to %1</source>
        <translation>Dein Tipp: Tasten 1 bis %1</translation>
    </message>
    <message>
        <source>you</source>
        <translation>du</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>Draw again</source>
        <translation>Neu zeichnen</translation>
    </message>
    <message>
        <source>Wipes the curve.</source>
        <translation>Wischt die Kurve weg.</translation>
    </message>
    <message>
        <source>Just play it</source>
        <translation>Einfach abspielen</translation>
    </message>
    <message>
        <source>Plays the answer without a guess.</source>
        <translation>Spielt die Antwort ohne Tipp ab.</translation>
    </message>
    <message>
        <source>a curve from %1 to %2</source>
        <translation>eine Kurve von %1 bis %2</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>von %1 bis %2</translation>
    </message>
    <message>
        <source>The step was left before the answer had played.</source>
        <translation>Der Schritt wurde verlassen, bevor die Antwort abgespielt war.</translation>
    </message>
    <message>
        <source>The answer is being computed.</source>
        <translation>Die Antwort wird gerade berechnet.</translation>
    </message>
    <message>
        <source>Computed: %1</source>
        <translation>Berechnet: %1</translation>
    </message>
    <message>
        <source>You: %1. Computed: %2.</source>
        <translation>Du: %1. Berechnet: %2.</translation>
    </message>
    <message>
        <source>That is within %1.</source>
        <translation>Das liegt innerhalb von %1.</translation>
    </message>
    <message>
        <source>That is %1 too much.</source>
        <translation>Das ist %1 zu viel.</translation>
    </message>
    <message>
        <source>That is %1 too little.</source>
        <translation>Das ist %1 zu wenig.</translation>
    </message>
    <message>
        <source>waits for your curve, drawn over the whole width</source>
        <translation>wartet auf deine Kurve über die ganze Breite</translation>
    </message>
    <message>
        <source>waits for a number</source>
        <translation>wartet auf eine Zahl</translation>
    </message>
    <message>
        <source>Skipped; it is this one:</source>
        <translation>Übersprungen; richtig ist:</translation>
    </message>
    <message>
        <source>The room votes: click or keys 1 to %1</source>
        <translation>Stimmt ab: klicken oder Tasten 1 bis %1</translation>
    </message>
    <message>
        <source>Your guess: draw, or use the arrow keys</source>
        <translation>Dein Tipp: zeichne, auch mit den Pfeiltasten</translation>
    </message>
    <message>
        <source>Type a number; the answer comes after it is locked.</source>
        <translation>Schreib eine Zahl; die Antwort kommt, sobald der Tipp feststeht.</translation>
    </message>
</context>
<context>
    <name>lucid::PredictionChoice</name>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>falsch</translation>
    </message>
    <message numerus="yes">
        <source>%n vote(s)</source>
        <translation>
            <numerusform>%n Stimme</numerusform>
            <numerusform>%n Stimmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Takes this as your guess: key %1.</source>
        <translation>Nimmt dies als deinen Tipp: Taste %1.</translation>
    </message>
</context>
<context>
    <name>lucid::PresentBar</name>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>P pen</source>
        <translation>P Stift</translation>
    </message>
    <message>
        <source>B blank</source>
        <translation>B dunkel</translation>
    </message>
    <message>
        <source>L spotlight</source>
        <translation>L Lichtkegel</translation>
    </message>
    <message>
        <source>P pen: arrows, Enter draws, Esc ends</source>
        <translation>P Stift: Pfeile, Eingabe zeichnet, Esc beendet</translation>
    </message>
    <message>
        <source>L spotlight: arrows, Esc ends</source>
        <translation>L Lichtkegel: Pfeile, Esc beendet</translation>
    </message>
</context>
<context>
    <name>lucid::PresentKeys</name>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>Der nächste Schritt</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>The step before</source>
        <translation>Der Schritt davor</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>The next step, as some remotes send it</source>
        <translation>Der nächste Schritt, wie manche Fernbedienung ihn sendet</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>The step before, as some remotes send it</source>
        <translation>Der Schritt davor, wie manche Fernbedienung ihn sendet</translation>
    </message>
    <message>
        <source>A dark screen until the next key</source>
        <translation>Dunkler Schirm bis zur nächsten Taste</translation>
    </message>
    <message>
        <source>A white screen until the next key</source>
        <translation>Weißer Schirm bis zur nächsten Taste</translation>
    </message>
    <message>
        <source>Takes the spotlight, or puts it away</source>
        <translation>Nimmt den Lichtkegel oder legt ihn weg</translation>
    </message>
    <message>
        <source>Takes the pen, or puts it away</source>
        <translation>Nimmt den Stift oder legt ihn weg</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>Pfeile</translation>
    </message>
    <message>
        <source>Move the pen or the spotlight; two together go aslant, with Shift five times as far</source>
        <translation>Bewegen Stift oder Lichtkegel; zwei zugleich gehen schräg, mit Umschalt fünfmal so weit</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>With the pen: begins a stroke, once more ends it</source>
        <translation>Mit dem Stift: beginnt einen Strich, noch einmal beendet ihn</translation>
    </message>
    <message>
        <source>The pen&apos;s next colour</source>
        <translation>Die nächste Farbe des Stifts</translation>
    </message>
    <message>
        <source>Takes the last stroke away</source>
        <translation>Nimmt den letzten Strich weg</translation>
    </message>
    <message>
        <source>Takes all strokes away</source>
        <translation>Nimmt alle Striche weg</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Puts pen and spotlight away; once more ends presenting</source>
        <translation>Legt Stift und Lichtkegel weg; noch einmal beendet das Vorführen</translation>
    </message>
    <message>
        <source>The controls at the right edge</source>
        <translation>Die Regler am rechten Rand</translation>
    </message>
    <message>
        <source>The tools at the lower edge</source>
        <translation>Die Werkzeuge am unteren Rand</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Abwärts</translation>
    </message>
    <message>
        <source>Further down a table that is longer than the screen</source>
        <translation>Weiter hinab in einer Tabelle, die länger ist als der Bildschirm</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Aufwärts</translation>
    </message>
    <message>
        <source>Back up that table</source>
        <translation>In dieser Tabelle wieder hinauf</translation>
    </message>
</context>
<context>
    <name>lucid::PresentTools</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>The step before (Page Up, Left).</source>
        <translation>Der Schritt davor (Bild auf, Links).</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The next step (Page Down, Right).</source>
        <translation>Der nächste Schritt (Bild ab, Rechts).</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Lets the model run, or rests it (Space).</source>
        <translation>Lässt das Modell laufen oder ruhen (Leertaste).</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>One step of the model (.).</source>
        <translation>Ein Schritt des Modells (.).</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>The run from its beginning (R).</source>
        <translation>Der Lauf von Anfang an (R).</translation>
    </message>
    <message>
        <source>Spotlight</source>
        <translation>Lichtkegel</translation>
    </message>
    <message>
        <source>Pen</source>
        <translation>Stift</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Takes the last stroke away.</source>
        <translation>Nimmt den letzten Strich weg.</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Takes all strokes away.</source>
        <translation>Nimmt alle Striche weg.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>A dark screen until a key is pressed: eyes here, please.</source>
        <translation>Dunkler Schirm, bis eine Taste kommt: Augen hierher, bitte.</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>A white screen until a key is pressed.</source>
        <translation>Weißer Schirm, bis eine Taste kommt.</translation>
    </message>
    <message>
        <source>Controls</source>
        <translation>Regler</translation>
    </message>
    <message>
        <source>The controls of the exhibit at the right edge.</source>
        <translation>Die Regler des Exponats am rechten Rand.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Back to the window, as it was.</source>
        <translation>Zurück zum Fenster, wie es war.</translation>
    </message>
    <message>
        <source>Vermilion</source>
        <translation>Zinnober</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Ink</source>
        <translation>Tinte</translation>
    </message>
    <message>
        <source>Tools for presenting</source>
        <translation>Werkzeuge zum Vorführen</translation>
    </message>
    <message>
        <source>waits for the room&apos;s guess</source>
        <translation>wartet auf euren Tipp</translation>
    </message>
    <message>
        <source>Only what is under the pointer stays bright; the arrows move it, too.</source>
        <translation>Nur was unter dem Zeiger liegt, bleibt hell; auch die Pfeiltasten bewegen ihn.</translation>
    </message>
    <message>
        <source>Draws over the stage; the exhibit does not notice. By keys: arrows, Enter, Esc.</source>
        <translation>Zeichnet über die Bühne; das Exponat merkt nichts davon. Mit Tasten: Pfeile, Eingabe, Esc.</translation>
    </message>
</context>
<context>
    <name>lucid::ProgressBar</name>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
</context>
<context>
    <name>lucid::PromptStrip</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Takes these words away.</source>
        <translation>Nimmt diese Worte weg.</translation>
    </message>
</context>
<context>
    <name>lucid::ReadoutRow</name>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>Literatur: %1</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>noch kein Wert</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>difference: %1</source>
        <translation>Unterschied: %1</translation>
    </message>
    <message>
        <source>Δ %1</source>
        <extracomment>now less B</extracomment>
        <translation>Δ %1</translation>
    </message>
    <message>
        <source>no value before the first step</source>
        <translation>kein Wert vor dem ersten Schritt</translation>
    </message>
</context>
<context>
    <name>lucid::ReadoutTable</name>
    <message>
        <source>Hold as B</source>
        <translation>Als B festhalten</translation>
    </message>
    <message>
        <source>Keeps this run as B beside the next ones</source>
        <translation>Behält diesen Lauf als B neben den nächsten</translation>
    </message>
    <message>
        <source>Readouts</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Let B go</source>
        <translation>B loslassen</translation>
    </message>
    <message>
        <source>Forgets the run that is held as B</source>
        <translation>Vergisst den Lauf, der als B festgehalten ist</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Literatur</translation>
    </message>
    <message>
        <source>catching up</source>
        <translation>holt auf</translation>
    </message>
    <message>
        <source>B</source>
        <comment>the held run</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Readout</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>%1 copied</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>All readouts copied as a table</source>
        <translation>Alle Werte als Tabelle kopiert</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy all as a table</source>
        <translation>Alle als Tabelle kopieren</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>to</source>
        <comment>the end of a range</comment>
        <translation>bis</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Readouts of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Die Tabelle speichern</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Where this figure comes from…</source>
        <translation>Woher diese Zahl kommt …</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Picture of the readouts copied</source>
        <translation>Bild der Werte kopiert</translation>
    </message>
    <message>
        <source>Save the table…</source>
        <translation>Die Tabelle speichern …</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>— no value before the first step</source>
        <translation>— kein Wert vor dem ersten Schritt</translation>
    </message>
</context>
<context>
    <name>lucid::ScrubBar</name>
    <message>
        <source>Goes back and forth through the run</source>
        <translation>Geht im Lauf vor und zurück</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deed(s)</source>
        <translation>
            <numerusform>%n Handlung</numerusform>
            <numerusform>%n Handlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n Marke</numerusform>
            <numerusform>%n Marken</numerusform>
        </translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>lucid::SearchField</name>
    <message>
        <source>Find an exhibit</source>
        <translation>Exponat suchen</translation>
    </message>
</context>
<context>
    <name>lucid::Slider</name>
    <message>
        <source>%1, typed value</source>
        <translation>%1, getippter Wert</translation>
    </message>
    <message>
        <source>“%1” is not a number. Type one such as %2.</source>
        <translation>„%1“ ist keine Zahl. Schreib eine wie %2.</translation>
    </message>
    <message>
        <source>%1 goes from %2 to %3.</source>
        <translation>%1 geht von %2 bis %3.</translation>
    </message>
    <message>
        <source>%1 is at least %2.</source>
        <translation>%1 ist mindestens %2.</translation>
    </message>
    <message>
        <source>%1 is at most %2.</source>
        <translation>%1 ist höchstens %2.</translation>
    </message>
    <message>
        <source>%1 is a whole number.</source>
        <translation>%1 ist eine ganze Zahl.</translation>
    </message>
</context>
<context>
    <name>lucid::StageView</name>
    <message>
        <source>Stage</source>
        <translation>Bühne</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>lucid::StoryPanel</name>
    <message>
        <source>Story</source>
        <translation>Erzählung</translation>
    </message>
    <message>
        <source>Back to the step before.</source>
        <translation>Zurück zum Schritt davor.</translation>
    </message>
    <message>
        <source>On to the next step.</source>
        <translation>Weiter zum nächsten Schritt.</translation>
    </message>
    <message>
        <source>waits for your guess</source>
        <translation>wartet auf deinen Tipp</translation>
    </message>
    <message>
        <source>The story of this exhibit is not written yet.</source>
        <translation>Die Erzählung dieses Exponats ist noch nicht geschrieben.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>guidance</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>light</source>
        <comment>guidance</comment>
        <translation>leicht</translation>
    </message>
    <message>
        <source>full</source>
        <comment>guidance</comment>
        <translation>voll</translation>
    </message>
    <message>
        <source>Guidance: %1</source>
        <translation>Führung: %1</translation>
    </message>
    <message>
        <source>How much the story asks and helps; your predictions; guide and worksheet.</source>
        <translation>Wie viel die Erzählung fragt und hilft; deine Tipps; Lehrerheft und Arbeitsblatt.</translation>
    </message>
    <message>
        <source>None: text and free play</source>
        <translation>Keine: Text und freies Spiel</translation>
    </message>
    <message>
        <source>Light: questions first, words when something happens</source>
        <translation>Leicht: erst Fragen, Worte, wenn etwas geschieht</translation>
    </message>
    <message>
        <source>Full: also hints while nothing happens</source>
        <translation>Voll: auch Hinweise, solange nichts geschieht</translation>
    </message>
    <message>
        <source>My predictions…</source>
        <translation>Meine Tipps …</translation>
    </message>
    <message>
        <source>Teacher&apos;s guide and worksheet…</source>
        <translation>Lehrerheft und Arbeitsblatt …</translation>
    </message>
    <message>
        <source>Your guess stands. **Lock it**, and the answer plays.</source>
        <translation>Dein Tipp steht. **Lege ihn fest**, dann spielt die Antwort.</translation>
    </message>
    <message>
        <source>Draw the curve that you expect. It need not be right: what surprises is remembered.</source>
        <translation>Zeichne die Kurve, die du erwartest. Sie muss nicht stimmen: Was überrascht, bleibt im Gedächtnis.</translation>
    </message>
    <message>
        <source>Type a number, however rough, and lock it. Then the answer plays.</source>
        <translation>Tippe eine Zahl, so grob sie sei, und lege sie fest. Dann spielt die Antwort.</translation>
    </message>
    <message>
        <source>Choose what you expect, then lock it. Guessing wrong is the quickest way to learn this.</source>
        <translation>Wähle, was du erwartest, und lege es fest. Falsch zu raten ist der schnellste Weg, es zu lernen.</translation>
    </message>
    <message>
        <source>Take **%1** on the stage and move it: drag it, or reach it with Tab and use the arrows.</source>
        <translation>Nimm **%1** auf der Bühne und bewege es: Zieh daran, oder erreiche es mit Tab und nimm die Pfeile.</translation>
    </message>
    <message>
        <source>Click the marked words in the text: they set the exhibit for you.</source>
        <translation>Klicke die hervorgehobenen Worte im Text an: Sie stellen das Exponat für dich ein.</translation>
    </message>
    <message>
        <source>Seen enough? The next step is **%1**.</source>
        <translation>Genug gesehen? Der nächste Schritt ist **%1**.</translation>
    </message>
    <message>
        <source>the rest of the step waits for your guess</source>
        <translation>der Rest des Schritts wartet auf deinen Tipp</translation>
    </message>
    <message>
        <source>predict first</source>
        <translation>erst raten</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>lucid::Swatch</name>
    <message>
        <source>The pen draws in this colour.</source>
        <translation>Der Stift zeichnet in dieser Farbe.</translation>
    </message>
</context>
<context>
    <name>lucid::Switch</name>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
</context>
<context>
    <name>lucid::TakeAway</name>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>Das Bild liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The data are on the clipboard.</source>
        <translation>Die Daten liegen in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The link is on the clipboard. Your file does not fit into it: save the state to share that.</source>
        <translation>Der Link liegt in der Zwischenablage. Deine Datei passt nicht hinein: Speichere den Stand, um auch sie zu teilen.</translation>
    </message>
    <message>
        <source>The link is on the clipboard.</source>
        <translation>Der Link liegt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>The command line is on the clipboard: it computes the same figures in a shell.</source>
        <translation>Die Befehlszeile ist in der Zwischenablage: Sie rechnet in einer Shell dieselben Zahlen.</translation>
    </message>
    <message>
        <source>The command line is on the clipboard. It looks for %1 in the folder where it is run.</source>
        <translation>Die Befehlszeile ist in der Zwischenablage. Sie sucht %1 in dem Ordner, in dem sie läuft.</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Zeichnung</translation>
    </message>
    <message>
        <source>Save data</source>
        <translation>Daten speichern</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>the stage as it is</source>
        <translation>die Bühne, wie sie ist</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>all readouts and curves as a table</source>
        <translation>alle Werte und Kurven als Tabelle</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>a link to these settings</source>
        <translation>ein Link zu diesen Einstellungen</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>Als Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>the words for a shell that compute the same</source>
        <translation>die Worte für eine Shell, die dasselbe rechnen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>the run, the view and the story as a file</source>
        <translation>Lauf, Ansicht und Erzählung als Datei</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>PNG, SVG or PDF</source>
        <translation>PNG, SVG oder PDF</translation>
    </message>
    <message>
        <source>Save data…</source>
        <translation>Daten speichern …</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Take away: %1…</source>
        <translation>Mitnehmen: %1 …</translation>
    </message>
    <message>
        <source>Reset the view</source>
        <translation>Ansicht zurücksetzen</translation>
    </message>
    <message>
        <source>turns the stage back to how it came</source>
        <translation>dreht die Bühne zurück, wie sie am Anfang war</translation>
    </message>
</context>
<context>
    <name>lucid::TopBar</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the gallery.</source>
        <translation>Zurück zur Galerie.</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Paper, night, or high contrast.</source>
        <translation>Papier, Nacht oder hoher Kontrast.</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>A link, a file, a picture or the data.</source>
        <translation>Ein Link, eine Datei, ein Bild oder die Daten.</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>Full screen and large, for a room.</source>
        <translation>Bildschirmfüllend und groß, für einen Raum.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Shows everything in another language.</source>
        <translation>Zeigt alles in einer anderen Sprache.</translation>
    </message>
    <message>
        <source>Larger letters, in four sizes; less motion.</source>
        <translation>Größere Schrift in vier Stufen; weniger Bewegung.</translation>
    </message>
</context>
<context>
    <name>lucid::Transport</name>
    <message>
        <source>fastest</source>
        <translation>am schnellsten</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Takes one step (.)</source>
        <translation>Geht einen Schritt (.)</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Von vorn</translation>
    </message>
    <message>
        <source>Begins the run again with the same seed (R)</source>
        <translation>Beginnt den Lauf noch einmal mit demselben Startwert (R)</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Prüfungen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Lets the model run, or rests it (Space)</source>
        <translation>Lässt das Modell laufen oder ruhen (Leertaste)</translation>
    </message>
    <message>
        <source>Says in words what the stage shows</source>
        <translation>Sagt in Worten, was die Bühne zeigt</translation>
    </message>
    <message>
        <source>Runs the reference cases and shows how they come out</source>
        <translation>Rechnet die Vergleichsfälle und zeigt, wie sie ausgehen</translation>
    </message>
    <message>
        <source>Stops the work in hand and stays where it is</source>
        <translation>Hält die laufende Arbeit an und bleibt, wo es ist</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>How fast the model runs: a factor of its own pace</source>
        <translation>Wie schnell das Modell läuft: das Vielfache seines eigenen Tempos</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Another seed is another run; the same seed is the same run</source>
        <translation>Ein anderer Startwert ist ein anderer Lauf; derselbe Startwert ist derselbe Lauf</translation>
    </message>
    <message>
        <source>Where the run stands</source>
        <translation>Wo der Lauf steht</translation>
    </message>
    <message>
        <source>Speed %1</source>
        <translation>Tempo %1</translation>
    </message>
    <message>
        <source>%1 of %2 checks</source>
        <translation>%1 von %2 Prüfungen</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s)</source>
        <translation>
            <numerusform>%n Prüfung</numerusform>
            <numerusform>%n Prüfungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source> of %1</source>
        <extracomment>follows the position: &quot;node 5&quot; &quot; of 11&quot;</extracomment>
        <translation> von %1</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Goes back by one step (,)</source>
        <translation>Geht einen Schritt zurück (,)</translation>
    </message>
    <message>
        <source>To the start</source>
        <translation>An den Anfang</translation>
    </message>
    <message>
        <source>Goes back to the start of the run (Home)</source>
        <translation>Geht zurück an den Anfang des Laufs (Pos1)</translation>
    </message>
    <message>
        <source>To the end</source>
        <translation>Ans Ende</translation>
    </message>
    <message>
        <source>Goes on to the farthest step that was reached (End)</source>
        <translation>Geht zum weitesten Schritt, der erreicht wurde (Ende)</translation>
    </message>
    <message>
        <source>Take the mark away</source>
        <translation>Die Marke wegnehmen</translation>
    </message>
    <message>
        <source>Mark this step</source>
        <translation>Diesen Schritt markieren</translation>
    </message>
    <message>
        <source>To the last mark or change</source>
        <translation>Zur vorigen Marke oder Änderung</translation>
    </message>
    <message>
        <source>To the next mark or change</source>
        <translation>Zur nächsten Marke oder Änderung</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Pos1</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>What it waits for</source>
        <translation>Worauf er wartet</translation>
    </message>
</context>
<context>
    <name>lucid::Window</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>takes back the last change</source>
        <translation>nimmt die letzte Änderung zurück</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>does it again</source>
        <translation>macht es noch einmal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>keeps the run, the view and the story in a file</source>
        <translation>bewahrt den Lauf, die Ansicht und die Erzählung in einer Datei auf</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>the same under another name</source>
        <translation>dasselbe unter einem anderen Namen</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>a saved state, or a link from the clipboard</source>
        <translation>ein gespeicherter Stand oder ein Link aus der Zwischenablage</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>the stage as it is</source>
        <translation>die Bühne, wie sie ist</translation>
    </message>
    <message>
        <source>Copy data</source>
        <translation>Daten kopieren</translation>
    </message>
    <message>
        <source>all readouts and curves as a table</source>
        <translation>alle Werte und Kurven als Tabelle</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>a link to these settings</source>
        <translation>ein Link zu diesen Einstellungen</translation>
    </message>
    <message>
        <source>Find an exhibit</source>
        <translation>Exponat suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>this sheet</source>
        <translation>dieses Blatt</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Vorführen</translation>
    </message>
    <message>
        <source>full screen and large</source>
        <translation>bildschirmfüllend und groß</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Back out</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>of the presentation, the exhibit, the search</source>
        <translation>aus der Vorführung, dem Exponat, der Suche</translation>
    </message>
    <message>
        <source>Lucidarium (*.lucid);;All files (*)</source>
        <translation>Lucidarium (*.lucid);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Lucidarium (*.lucid)</source>
        <translation>Lucidarium (*.lucid)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 can be held with Tab and moved with the arrows</source>
        <translation>%1: mit Tab halten, mit den Pfeilen bewegen</translation>
    </message>
    <message>
        <source>Copy as command line</source>
        <translation>Als Befehlszeile kopieren</translation>
    </message>
    <message>
        <source>the words for a shell that compute the same</source>
        <translation>die Worte für eine Shell, die dasselbe rechnen</translation>
    </message>
    <message>
        <source>Hold as B</source>
        <translation>Als B festhalten</translation>
    </message>
    <message>
        <source>keeps this run beside the next ones; once more lets it go</source>
        <translation>behält diesen Lauf neben den nächsten; noch einmal lässt ihn los</translation>
    </message>
    <message>
        <source>Check the numbers</source>
        <translation>Die Zahlen prüfen</translation>
    </message>
    <message>
        <source>reruns the reference cases</source>
        <translation>rechnet die Vergleichsfälle neu</translation>
    </message>
    <message>
        <source>Lucidarium ended without a word last time. What was open is kept: it waits on the desk.</source>
        <translation>Lucidarium ist letztes Mal unerwartet abgebrochen. Was offen war, ist nicht verloren: Es liegt auf dem Tisch bereit.</translation>
    </message>
    <message>
        <source>B is let go.</source>
        <translation>B ist losgelassen.</translation>
    </message>
    <message>
        <source>This run is held as B: what comes now stands beside it.</source>
        <translation>Dieser Lauf ist als B festgehalten: Was jetzt kommt, steht neben ihm.</translation>
    </message>
    <message>
        <source>My predictions</source>
        <translation>Meine Tipps</translation>
    </message>
    <message>
        <source>every guess that was made here, beside its answer</source>
        <translation>jeder Tipp, der hier abgegeben wurde, neben seiner Antwort</translation>
    </message>
    <message>
        <source>goes to the gallery and searches it</source>
        <translation>geht in die Galerie und durchsucht sie</translation>
    </message>
    <message>
        <source>nothing but the window; once more ends it</source>
        <translation>nur noch das Fenster; noch einmal beendet es</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>everywhere, in four sizes</source>
        <translation>überall, in vier Stufen</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>one size back</source>
        <translation>eine Stufe zurück</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>paper, night, high contrast</source>
        <translation>Papier, Nacht, hoher Kontrast</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>nothing glides or flows; again for more</source>
        <translation>nichts gleitet oder fließt; noch einmal: wieder mehr</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Normale Schrift</translation>
    </message>
    <message>
        <source>Large text</source>
        <translation>Große Schrift</translation>
    </message>
    <message>
        <source>Largest text</source>
        <translation>Größte Schrift</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None: let them go</source>
        <translation>Keinen: verwerfen</translation>
    </message>
    <message numerus="yes">
        <source>%n prediction(s) came with it and stand in My predictions.</source>
        <translation>
            <numerusform>%n Tipp kam mit und steht in „Meine Tipps“.</numerusform>
            <numerusform>%n Tipps kamen mit und stehen in „Meine Tipps“.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in use now, as “%2”.</source>
        <translation>%1 ist jetzt in Gebrauch, als „%2“.</translation>
    </message>
    <message>
        <source>Open a saved state, or a file for an exhibit</source>
        <translation>Einen gespeicherten Stand oder eine Datei für ein Exponat öffnen</translation>
    </message>
    <message>
        <source>Which exhibit shall take %1?</source>
        <translation>Welches Exponat soll %1 bekommen?</translation>
    </message>
</context>
<context>
    <name>masked_diffusion</name>
    <message>
        <source>Your hand changed no other guess.</source>
        <translation>Deine Hand hat keine andere Vermutung geändert.</translation>
    </message>
    <message>
        <source>Your hand changed other guesses: %1.</source>
        <translation>Deine Hand hat andere Vermutungen geändert: %1.</translation>
    </message>
    <message>
        <source>Your hand changed other guesses: %1, and %2 more.</source>
        <translation>Deine Hand hat andere Vermutungen geändert: %1 und %2 weitere.</translation>
    </message>
    <message>
        <source>begins at %1</source>
        <translation>beginnt bei %1</translation>
    </message>
    <message>
        <source>%1: written %2, true %3</source>
        <translation>%1: geschrieben %2, wahr %3</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>divergence, nats</source>
        <translation>Divergenz, nats</translation>
    </message>
    <message>
        <source>variety, nats</source>
        <translation>Vielfalt, nats</translation>
    </message>
    <message>
        <source>the language’s</source>
        <translation>die der Sprache</translation>
    </message>
    <message>
        <source>Texts that the grammar could have told word for word: %1 of %2.</source>
        <translation>Texte, die die Grammatik Wort für Wort so hätte erzählen können: %1 von %2.</translation>
    </message>
    <message>
        <source>The bench, with a real model</source>
        <translation>Der Prüfstand mit einem wirklichen Modell</translation>
    </message>
    <message>
        <source>What cannot be enumerated is estimated: %1.</source>
        <translation>Was sich nicht aufzählen lässt, wird geschätzt: %1.</translation>
    </message>
    <message>
        <source>The exact bench</source>
        <translation>Der exakte Prüfstand</translation>
    </message>
    <message>
        <source>All that the sampler can write, enumerated; order: %1.</source>
        <translation>Alles, was der Schreiber schreiben kann, aufgezählt; Reihenfolge: %1.</translation>
    </message>
    <message>
        <source>the language</source>
        <translation>die Sprache</translation>
    </message>
    <message>
        <source>the sampler, exactly</source>
        <translation>der Schreiber, genau</translation>
    </message>
    <message>
        <source>%1 strings that it wrote</source>
        <translation>%1 Ketten, die er schrieb</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>1/t form</source>
        <translation>1/t-Form</translation>
    </message>
    <message>
        <source>L/l form</source>
        <translation>L/l-Form</translation>
    </message>
    <message>
        <source>Twin, exactly</source>
        <translation>Zwilling, genau</translation>
    </message>
    <message>
        <source>The language itself</source>
        <translation>Die Sprache selbst</translation>
    </message>
    <message>
        <source>How improbable is the sentence? Bits a word</source>
        <translation>Wie unwahrscheinlich ist der Satz? Bit je Wort</translation>
    </message>
    <message>
        <source>The way down</source>
        <translation>Der Weg hinab</translation>
    </message>
    <message>
        <source>Each word is masked with probability t; behind the mask the model is asked for it.</source>
        <translation>Jedes Wort wird mit der Wahrscheinlichkeit t verdeckt; hinter der Maske wird das Modell danach gefragt.</translation>
    </message>
    <message>
        <source>t = %1: %2 of %3 words masked; loss %4 nats, weighed by 1/t: %5 nats</source>
        <translation>t = %1: %2 von %3 Wörtern verdeckt; Verlust %4 nats, mit 1/t gewichtet: %5 nats</translation>
    </message>
    <message>
        <source>The reversal</source>
        <translation>Die Umkehrung</translation>
    </message>
    <message numerus="yes">
        <source>Minibatch %1 of %2, for %n pair(s) of models at once; positions: %3.</source>
        <translation>
            <numerusform>Lernschritt %1 von %2, für %n Paar von Modellen; Positionen: %3.</numerusform>
            <numerusform>Lernschritt %1 von %2, für %n Paare von Modellen zugleich; Positionen: %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>rotary</source>
        <translation>Drehung</translation>
    </message>
    <message>
        <source>absolute</source>
        <translation>absolut</translation>
    </message>
    <message>
        <source>Told:</source>
        <translation>Erzählt:</translation>
    </message>
    <message>
        <source>Asked:</source>
        <translation>Gefragt:</translation>
    </message>
    <message>
        <source>Masked diffusion</source>
        <translation>Maskierte Diffusion</translation>
    </message>
    <message>
        <source>Its twin</source>
        <translation>Ihr Zwilling</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <translation>%1 (%2 bis %3)</translation>
    </message>
    <message>
        <source>They are asked for the first time after %1 minibatches.</source>
        <translation>Nach %1 Lernschritten werden sie zum ersten Mal gefragt.</translation>
    </message>
    <message>
        <source>as told</source>
        <translation>wie erzählt</translation>
    </message>
    <message>
        <source>backwards</source>
        <translation>rückwärts</translation>
    </message>
    <message>
        <source>hole on the left</source>
        <translation>Lücke links</translation>
    </message>
    <message>
        <source>backwards by Bayes</source>
        <translation>rückwärts nach Bayes</translation>
    </message>
    <message>
        <source>Click a tile to see what is thought of it.</source>
        <translation>Klick ein Feld an, um zu sehen, was dort vermutet wird.</translation>
    </message>
    <message>
        <source>Place %1: masked</source>
        <translation>Platz %1: verdeckt</translation>
    </message>
    <message>
        <source>entropy %1 nats</source>
        <translation>Entropie %1 nats</translation>
    </message>
    <message>
        <source>a given word is not asked about</source>
        <translation>nach einem gegebenen Wort wird nicht gefragt</translation>
    </message>
    <message>
        <source>Mask it again</source>
        <translation>Wieder verdecken</translation>
    </message>
    <message>
        <source>%1 of %2 consistent</source>
        <translation>%1 von %2 stimmig</translation>
    </message>
    <message>
        <source>no text judged yet</source>
        <translation>noch kein Text geprüft</translation>
    </message>
    <message>
        <source>Written in %1, with %2; %3.</source>
        <translation>Geschrieben in %1, mit %2; %3.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>steps: %1</source>
        <translation>Schritte: %1</translation>
    </message>
    <message>
        <source>The race</source>
        <translation>Das Rennen</translation>
    </message>
    <message numerus="yes">
        <source>The same beginning, one look each a step. Judged: %n text(s) of each by the checker.</source>
        <translation>
            <numerusform>Derselbe Anfang, je Schritt ein Blick. Der Prüfer liest %n Text von jedem.</numerusform>
            <numerusform>Derselbe Anfang, je Schritt ein Blick. Der Prüfer liest %n Texte von jedem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s) at the whole page</source>
        <translation>
            <numerusform>%n Blick auf die ganze Seite</numerusform>
            <numerusform>%n Blicke auf die ganze Seite</numerusform>
        </translation>
    </message>
    <message>
        <source>Its twin, from left to right</source>
        <translation>Ihr Zwilling, von links nach rechts</translation>
    </message>
    <message numerus="yes">
        <source>done after %n look(s)</source>
        <translation>
            <numerusform>fertig nach %n Blick</numerusform>
            <numerusform>fertig nach %n Blicken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s), one word each</source>
        <translation>
            <numerusform>%n Blick, ein Wort je Blick</numerusform>
            <numerusform>%n Blicke, ein Wort je Blick</numerusform>
        </translation>
    </message>
    <message>
        <source>each place by itself</source>
        <translation>jeder Platz für sich</translation>
    </message>
    <message>
        <source>random places</source>
        <translation>zufällige Plätze</translation>
    </message>
    <message>
        <source>surest word first</source>
        <translation>das sicherste Wort zuerst</translation>
    </message>
    <message>
        <source>clearest lead first</source>
        <translation>der klarste Vorsprung zuerst</translation>
    </message>
    <message>
        <source>least doubt first</source>
        <translation>der geringste Zweifel zuerst</translation>
    </message>
    <message>
        <source>left to right</source>
        <translation>von links nach rechts</translation>
    </message>
    <message>
        <source>block after block</source>
        <translation>Block um Block</translation>
    </message>
    <message>
        <source>all that are sure enough</source>
        <translation>alle, die sicher genug sind</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n look(s)</source>
        <translation>
            <numerusform>%n Blick</numerusform>
            <numerusform>%n Blicken</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been computed yet</source>
        <translation>Noch ist nichts berechnet</translation>
    </message>
    <message>
        <source>Press play, or change something on the bench.</source>
        <translation>Drück auf Abspielen oder ändere etwas auf der Werkbank.</translation>
    </message>
    <message>
        <source>There is no picture of this</source>
        <translation>Hiervon gibt es kein Bild</translation>
    </message>
    <message>
        <source>Masked share: left and right change it</source>
        <translation>Verdeckter Anteil: links und rechts ändern ihn</translation>
    </message>
    <message>
        <source>Denoising steps: left and right change them</source>
        <translation>Schritte des Aufdeckens: links und rechts ändern sie</translation>
    </message>
    <message>
        <source>Tile %1, masked: arrows or 1 to 5 write a word</source>
        <translation>Feld %1, verdeckt: Pfeile oder 1 bis 5 schreiben ein Wort</translation>
    </message>
    <message>
        <source>Tile %1, %2: arrows or 1 to 5 write another word, Delete masks it again</source>
        <translation>Feld %1, %2: Pfeile oder 1 bis 5 schreiben ein anderes Wort, Entf verdeckt es wieder</translation>
    </message>
    <message>
        <source>A page of %1 tiles after step %2 of %3; masked: %4.</source>
        <translation>Eine Seite mit %1 Feldern nach Schritt %2 von %3; verdeckt: %4.</translation>
    </message>
    <message>
        <source>It reads: %1.</source>
        <translation>Darauf steht: %1.</translation>
    </message>
    <message>
        <source>Thought of place %1: %2.</source>
        <translation>Vermutet auf Platz %1: %2.</translation>
    </message>
    <message>
        <source>Two pages from the same beginning. Masked diffusion after %1: %2. Its twin after %3: %4. Of the texts judged, %5 of %6 and %7 of %8 are consistent.</source>
        <translation>Zwei Seiten mit demselben Anfang. Maskierte Diffusion nach %1: %2. Ihr Zwilling nach %3: %4. Von den geprüften Texten sind %5 von %6 und %7 von %8 stimmig.</translation>
    </message>
    <message>
        <source>27 strings, each with its true probability and the one with which the sampler writes it (%1). The two laws are %2 apart; the sampler’s variety is %3 nats, the language’s %4.</source>
        <translation>27 Ketten, jede mit ihrer wahren Wahrscheinlichkeit und der, mit der der Schreiber sie schreibt (%1). Die beiden Gesetze liegen %2 auseinander; die Vielfalt des Schreibers ist %3 nats, die der Sprache %4.</translation>
    </message>
    <message>
        <source>A sentence of %1 words with %2 of them masked at t = %3. Behind the masks the loss is %4 nats. Copies drawn: %5.</source>
        <translation>Ein Satz mit %1 Wörtern, davon %2 verdeckt bei t = %3. Hinter den Masken ist der Verlust %4 nats. Gezogene Abschriften: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n pair(s) of models learn who is whose mother; minibatch %1 of %2. Fifty pairs are told one way only.</source>
        <translation>
            <numerusform>%n Paar von Modellen lernt, wer wessen Mutter ist; Lernschritt %1 von %2. Von fünfzig Paaren wird nur in einer Richtung erzählt.</numerusform>
            <numerusform>%n Paare von Modellen lernen, wer wessen Mutter ist; Lernschritt %1 von %2. Von fünfzig Paaren wird nur in einer Richtung erzählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Masked diffusion answers %1 as told and %2 backwards; its twin %3, %4, and %5 by Bayes.</source>
        <translation>Maskierte Diffusion beantwortet %1 wie erzählt und %2 rückwärts; ihr Zwilling %3, %4 und %5 nach Bayes.</translation>
    </message>
    <message numerus="yes">
        <source>Step %1 of %2: %n tile(s) masked, with the likeliest word and how sure it is; %3.</source>
        <translation>
            <numerusform>Schritt %1 von %2: %n Feld ist verdeckt, mit dem wahrscheinlichsten Wort und wie sicher es ist; %3.</numerusform>
            <numerusform>Schritt %1 von %2: %n Felder sind verdeckt, mit dem wahrscheinlichsten Wort und wie sicher es ist; %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Place %1: masked, written next</source>
        <translation>Platz %1: verdeckt, kommt als Nächstes</translation>
    </message>
    <message>
        <source>Framed: what the next step writes. Click any tile.</source>
        <translation>Gerahmt: was der nächste Schritt schreibt. Klick ein Feld an.</translation>
    </message>
    <message>
        <source>true, by the grammar</source>
        <translation>wahre, nach der Grammatik</translation>
    </message>
    <message>
        <source>its own, by the grammar</source>
        <translation>eigene, nach der Grammatik</translation>
    </message>
    <message>
        <source>true, by the twin</source>
        <translation>wahre, nach dem Zwilling</translation>
    </message>
    <message>
        <source>its own, by the twin</source>
        <translation>eigene, nach dem Zwilling</translation>
    </message>
    <message>
        <source>none that it tells</source>
        <translation>keiner, den sie erzählt</translation>
    </message>
    <message>
        <source>bits a word; bars: where the mean may lie (95 %)</source>
        <translation>Bit je Wort; Balken: wo das Mittel liegen kann (95 %)</translation>
    </message>
    <message>
        <source>A text with a single fault has probability 0 by the grammar. The twin gives it some: the more bits a word, the stranger; fewer than a true text: too tame.</source>
        <translation>Ein Text mit einem einzigen Fehler hat nach der Grammatik die Wahrscheinlichkeit 0. Der Zwilling gibt ihm eine: Je mehr Bit je Wort, desto seltsamer; weniger als ein wahrer Text: zu zahm.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) of a real model; the grammar could have told %1 of them. By the twin they cost %2 bits a word, true texts %3.</source>
        <translation>
            <numerusform>%n Text eines wirklichen Modells; die Grammatik hätte %1 davon erzählen können. Nach dem Zwilling kostet er %2 Bit je Wort, wahre Texte %3.</numerusform>
            <numerusform>%n Texte eines wirklichen Modells; die Grammatik hätte %1 davon erzählen können. Nach dem Zwilling kosten sie %2 Bit je Wort, wahre Texte %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 each</source>
        <translation>je %1</translation>
    </message>
    <message>
        <source>each mark: one model; line: where the mean may lie (95 %)</source>
        <translation>jedes Zeichen: ein Modell; Linie: wo das Mittel liegen kann (95 %)</translation>
    </message>
    <message>
        <source>steps: up to %1</source>
        <translation>Schritte: bis zu %1</translation>
    </message>
    <message>
        <source>It may take up to %1 steps.</source>
        <translation>Sie darf bis zu %1 Schritte brauchen.</translation>
    </message>
    <message>
        <source>%1 was given</source>
        <translation>%1 war gegeben</translation>
    </message>
    <message>
        <source>%1, written in step %2 at %3</source>
        <translation>%1, geschrieben in Schritt %2 bei %3</translation>
    </message>
    <message>
        <source>%1, pinned by you</source>
        <translation>%1, von dir festgeheftet</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Press play: after %1 minibatches they are asked for the first time.</source>
        <translation>Drück auf Abspielen: Nach %1 Lernschritten werden sie zum ersten Mal gefragt.</translation>
    </message>
</context>
<context>
    <name>speculative</name>
    <message>
        <source>The first decision</source>
        <translation>Die erste Entscheidung</translation>
    </message>
    <message>
        <source>both models are reading the beginning</source>
        <translation>beide Modelle lesen den Anfang</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>line: p, the large model</source>
        <translation>Linie: p, das große Modell</translation>
    </message>
    <message>
        <source>dashes: q, the small one</source>
        <translation>Striche: q, das kleine</translation>
    </message>
    <message>
        <source>The draw</source>
        <translation>Die Ziehung</translation>
    </message>
    <message>
        <source>p/q = %1</source>
        <translation>p/q = %1</translation>
    </message>
    <message>
        <source>α = %1</source>
        <translation>α = %1</translation>
    </message>
    <message>
        <source>u = %1</source>
        <translation>u = %1</translation>
    </message>
    <message>
        <source>The repair: all of p</source>
        <translation>Die Reparatur: das ganze p</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Speed-up by guesses per round</source>
        <translation>Beschleunigung nach Vorschlägen je Runde</translation>
    </message>
    <message>
        <source>the formula&apos;s curves, and what the run on this computer gave</source>
        <translation>die Kurven der Formel, und was der Lauf auf diesem Rechner ergab</translation>
    </message>
    <message>
        <source>guesses per round γ</source>
        <translation>Vorschläge je Runde γ</translation>
    </message>
    <message>
        <source>times as fast</source>
        <translation>mal so schnell</translation>
    </message>
    <message>
        <source>below: slower than plain</source>
        <translation>darunter: langsamer als einfach</translation>
    </message>
    <message>
        <source>best γ: %1</source>
        <translation>bestes γ: %1</translation>
    </message>
    <message>
        <source>%1 times as fast</source>
        <translation>%1-mal so schnell</translation>
    </message>
    <message>
        <source>measured %1</source>
        <translation>gemessen %1</translation>
    </message>
    <message>
        <source>and yields ? words</source>
        <translation>und bringt ? Wörter</translation>
    </message>
    <message>
        <source>and yields %1 words</source>
        <translation>und bringt %1 Wörter</translation>
    </message>
    <message>
        <source>wall time on this computer; the large model is enlarged</source>
        <translation>Zeit auf diesem Rechner; das große Modell ist vergrößert</translation>
    </message>
    <message>
        <source>wall time, measured on this computer</source>
        <translation>Zeit, auf diesem Rechner gemessen</translation>
    </message>
    <message>
        <source>One clock</source>
        <translation>Eine Uhr</translation>
    </message>
    <message>
        <source>The large model alone</source>
        <translation>Das große Modell allein</translation>
    </message>
    <message>
        <source>The small one guesses, the large one checks</source>
        <translation>Das kleine rät, das große prüft</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>honest</source>
        <translation>ehrlich</translation>
    </message>
    <message>
        <source>repair from p</source>
        <translation>aus p reparieren</translation>
    </message>
    <message>
        <source>keep the tail</source>
        <translation>Rest behalten</translation>
    </message>
    <message>
        <source>guess hotter</source>
        <translation>heißer raten</translation>
    </message>
    <message>
        <source>be lenient</source>
        <translation>nachsichtig sein</translation>
    </message>
    <message>
        <source>take the typical</source>
        <translation>Typisches nehmen</translation>
    </message>
    <message>
        <source>The rule: click to try another</source>
        <translation>Die Regel: Klick versucht eine andere</translation>
    </message>
    <message>
        <source>The referee&apos;s doubt: p of the χ² test</source>
        <translation>Der Zweifel des Schiedsrichters: p des χ²-Tests</translation>
    </message>
    <message>
        <source>below: called a cheat</source>
        <translation>darunter: Schwindel</translation>
    </message>
    <message>
        <source>The referee</source>
        <translation>Der Schiedsrichter</translation>
    </message>
    <message>
        <source>the law of the first word: as the large model has it, as this rule writes it, and as it was counted</source>
        <translation>das Gesetz des ersten Wortes: nach dem großen Modell, nach dieser Regel und wie gezählt</translation>
    </message>
    <message>
        <source>reading what may follow: %1</source>
        <translation>liest, was folgen kann: %1</translation>
    </message>
    <message>
        <source>left: the large model</source>
        <translation>links: das große Modell</translation>
    </message>
    <message>
        <source>right: this rule, exactly; dot: counted</source>
        <translation>rechts: diese Regel, genau; Punkt: gezählt</translation>
    </message>
    <message>
        <source>a cheat</source>
        <translation>Schwindel</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>nichts gefunden</translation>
    </message>
    <message>
        <source>%1 samples</source>
        <translation>%1 Stichproben</translation>
    </message>
    <message>
        <source>of the first two words</source>
        <translation>der ersten zwei Wörter</translation>
    </message>
    <message>
        <source>of the first word</source>
        <translation>des ersten Wortes</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>um %1 daneben</translation>
    </message>
    <message>
        <source>nothing to find</source>
        <translation>nichts zu finden</translation>
    </message>
    <message>
        <source>Nothing has been computed yet</source>
        <translation>Noch ist nichts berechnet</translation>
    </message>
    <message>
        <source>Press play, or change something on the bench.</source>
        <translation>Drück auf Abspielen oder ändere etwas auf der Werkbank.</translation>
    </message>
    <message>
        <source>There is no picture of this</source>
        <translation>Davon gibt es kein Bild</translation>
    </message>
    <message>
        <source>The clock: left and right move it by a round</source>
        <translation>Die Uhr: links und rechts stellen sie um eine Runde</translation>
    </message>
    <message>
        <source>The opened decision: left and right open the next</source>
        <translation>Die geöffnete Entscheidung: links und rechts öffnen die nächste</translation>
    </message>
    <message>
        <source>The point on the curve: left and right change the guesses, up and down the acceptance</source>
        <translation>Der Punkt auf der Kurve: links und rechts ändern die Vorschläge, auf und ab die Annahme</translation>
    </message>
    <message>
        <source>Rule “%1”: Enter takes it</source>
        <translation>Regel „%1“: Die Eingabetaste nimmt sie</translation>
    </message>
    <message>
        <source>Enter takes a guess from the tree</source>
        <translation>Die Eingabetaste nimmt einen Vorschlag aus dem Baum</translation>
    </message>
    <message>
        <source>Enter adds a guess to the tree</source>
        <translation>Die Eingabetaste gibt dem Baum einen Vorschlag mehr</translation>
    </message>
    <message>
        <source>Nothing has been computed yet.</source>
        <translation>Noch ist nichts berechnet.</translation>
    </message>
    <message>
        <source>A tree of guesses, checked in one pass</source>
        <translation>Ein Baum von Vorschlägen, in einem Durchgang geprüft</translation>
    </message>
    <message>
        <source>the tree is growing</source>
        <translation>der Baum wächst</translation>
    </message>
    <message>
        <source>Who sees whom</source>
        <translation>Wer wen sieht</translation>
    </message>
    <message>
        <source>a row: one guess</source>
        <translation>eine Zeile: ein Vorschlag</translation>
    </message>
    <message>
        <source>%1: reached with %2</source>
        <translation>%1: erreicht mit %2</translation>
    </message>
    <message>
        <source>the small one hoped for %1</source>
        <translation>das kleine hoffte auf %1</translation>
    </message>
    <message>
        <source>filled: seen by it</source>
        <translation>gefüllt: von ihm gesehen</translation>
    </message>
    <message>
        <source>expected words of this pass: %1</source>
        <translation>erwartete Wörter dieses Durchgangs: %1</translation>
    </message>
    <message>
        <source>its first branch alone: %1</source>
        <translation>sein erster Zweig allein: %1</translation>
    </message>
    <message>
        <source>this time: %1 taken</source>
        <translation>diesmal: %1 angenommen</translation>
    </message>
    <message>
        <source>Two empty lanes on one clock. Both will go on with the same beginning.</source>
        <translation>Zwei leere Bahnen an einer Uhr. Beide setzen denselben Anfang fort.</translation>
    </message>
    <message>
        <source>Two lanes on one clock. After %1 the large model alone has written %2 words; with the small one guessing it is %3.</source>
        <translation>Zwei Bahnen an einer Uhr. Nach %1 hat das große Modell allein %2 Wörter geschrieben; mit dem ratenden kleinen sind es %3.</translation>
    </message>
    <message>
        <source>It passes below %1; %2 was drawn, and it is taken.</source>
        <translation>Es gilt unterhalb von %1; gezogen wurde %2, also ist es angenommen.</translation>
    </message>
    <message>
        <source>Curves of the speed-up by guesses per round.</source>
        <translation>Kurven der Beschleunigung nach Vorschlägen je Runde.</translation>
    </message>
    <message>
        <source>They are shown after your guess.</source>
        <translation>Sie erscheinen, sobald du geraten hast.</translation>
    </message>
    <message>
        <source>With %1 guesses of which %2 are taken, each costing %3 of a pass, decoding is %4 times as fast.</source>
        <translation>Mit %1 Vorschlägen, von denen %2 angenommen werden und jeder %3 eines Durchgangs kostet, geht es %4-mal so schnell.</translation>
    </message>
    <message>
        <source>The best number of guesses is %1.</source>
        <translation>Die beste Zahl von Vorschlägen ist %1.</translation>
    </message>
    <message>
        <source>The run on this computer was measured at %1.</source>
        <translation>Der Lauf auf diesem Rechner wurde mit %1 gemessen.</translation>
    </message>
    <message>
        <source>The referee watches the rule “%1”.</source>
        <translation>Der Schiedsrichter beobachtet die Regel „%1“.</translation>
    </message>
    <message>
        <source>Both models still read what may follow the beginning.</source>
        <translation>Beide Modelle lesen noch, was auf den Anfang folgen kann.</translation>
    </message>
    <message>
        <source>The law of the first word is off by %1.</source>
        <translation>Das Gesetz des ersten Wortes liegt um %1 daneben.</translation>
    </message>
    <message>
        <source>After %1 samples the test calls it a cheat.</source>
        <translation>Nach %1 Stichproben nennt der Test es Schwindel.</translation>
    </message>
    <message>
        <source>After %1 samples nothing was found; p is %2.</source>
        <translation>Nach %1 Stichproben wurde nichts gefunden; p ist %2.</translation>
    </message>
    <message>
        <source>The tree of guesses is growing.</source>
        <translation>Der Baum der Vorschläge wächst.</translation>
    </message>
    <message>
        <source>A tree of %1 guesses, checked in one pass, is expected to yield %2 words.</source>
        <translation>Ein Baum von %1 Vorschlägen, in einem Durchgang geprüft, lässt %2 Wörter erwarten.</translation>
    </message>
    <message>
        <source>This time no guess was taken.</source>
        <translation>Diesmal wurde kein Vorschlag angenommen.</translation>
    </message>
    <message>
        <source>This time the path “%1” was taken.</source>
        <translation>Diesmal wurde der Weg „%1“ angenommen.</translation>
    </message>
    <message>
        <source>filled: overlap ?</source>
        <translation>gefüllt: Deckung ?</translation>
    </message>
    <message>
        <source>filled: overlap %1</source>
        <translation>gefüllt: Deckung %1</translation>
    </message>
    <message>
        <source>the formula&apos;s curves, and a run in counted time: 20 GB and 20 billion operations a second</source>
        <translation>die Kurven der Formel und ein Lauf in gezählter Zeit: 20 GB und 20 Mrd. Operationen/s</translation>
    </message>
    <message>
        <source>counted, α = %1</source>
        <translation>gezählt, α = %1</translation>
    </message>
    <message>
        <source>timed, α = %1</source>
        <translation>gestoppt, α = %1</translation>
    </message>
    <message>
        <source>counted %1</source>
        <translation>gezählt %1</translation>
    </message>
    <message>
        <source>counted for a picture: 20 GB and 20 billion operations a second</source>
        <translation>für ein Bild gezählt: 20 GB und 20 Mrd. Operationen/s</translation>
    </message>
    <message>
        <source>both lanes write from here</source>
        <translation>ab hier schreiben beide Bahnen</translation>
    </message>
    <message>
        <source>off by nothing but rounding</source>
        <translation>nur um Rundung daneben</translation>
    </message>
    <message>
        <source>Guesses per round: left and right change them by one</source>
        <translation>Vorschläge je Runde: links und rechts ändern sie um eins</translation>
    </message>
    <message>
        <source>Two lanes on one clock, pale: the first rounds that will be written, with %1 guesses each.</source>
        <translation>Zwei Bahnen an einer Uhr, blass: die ersten Runden, die geschrieben werden, mit je %1 Vorschlägen.</translation>
    </message>
    <message>
        <source>Guessing comes to %1 times as many words.</source>
        <translation>Mit Vorschlägen werden es %1-mal so viele Wörter.</translation>
    </message>
    <message>
        <source>line: p, the large model: %1</source>
        <translation>Linie: p, das große Modell: %1</translation>
    </message>
    <message>
        <source>dashes: q, the small one: %1</source>
        <translation>Striche: q, das kleine: %1</translation>
    </message>
    <message>
        <source>repaired</source>
        <translation>repariert</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>A round costs %1 passes: dark the guesses, grey the check</source>
        <translation>Eine Runde kostet %1 Durchgänge: dunkel die Vorschläge, grau die Prüfung</translation>
    </message>
    <message>
        <source>With guesses</source>
        <translation>Mit Vorschlägen</translation>
    </message>
    <message>
        <source>in the cache: %1</source>
        <translation>im Cache: %1</translation>
    </message>
    <message>
        <source>rolled back: %1</source>
        <translation>zurück: %1</translation>
    </message>
    <message>
        <source>samples, up to %1</source>
        <translation>Stichproben, bis %1</translation>
    </message>
    <message>
        <source>found after about %1 samples</source>
        <translation>aufgedeckt nach etwa %1 Stichproben</translation>
    </message>
    <message>
        <source>left: the large model; right: this rule; dot: counted</source>
        <translation>links: das große Modell; rechts: diese Regel; Punkt: gezählt</translation>
    </message>
    <message>
        <source>below a word: how likely the large model finds it; so wide is its line</source>
        <translation>unter jedem Wort: für wie wahrscheinlich das große Modell es hält; so breit ist seine Linie</translation>
    </message>
    <message>
        <source>as many so far</source>
        <translation>so viele bisher</translation>
    </message>
    <message>
        <source>as many in all</source>
        <translation>so viele insgesamt</translation>
    </message>
    <message>
        <source>in all: %1</source>
        <translation>insgesamt: %1</translation>
    </message>
    <message>
        <source>the wider a line, the likelier the large model finds its word</source>
        <translation>je breiter die Linie, desto wahrscheinlicher findet das große Modell ihr Wort</translation>
    </message>
    <message numerus="yes">
        <source>%n guess(es)</source>
        <translation>
            <numerusform>%n Vorschlag</numerusform>
            <numerusform>%n Vorschläge</numerusform>
        </translation>
    </message>
    <message>
        <source>Round %1, guess %2: %3</source>
        <translation>Runde %1, Vorschlag %2: %3</translation>
    </message>
    <message>
        <source>this time: %1 taken, then the large model adds %2</source>
        <translation>diesmal: %1 angenommen, dann fügt das große Modell %2 hinzu</translation>
    </message>
    <message>
        <source>The opened decision is guess %1 of round %2, the word %3: the large model gives it %4, the small one %5.</source>
        <translation>Geöffnet ist Vorschlag %1 der Runde %2, das Wort %3: Das große Modell gibt ihm %4, das kleine %5.</translation>
    </message>
    <message>
        <source>It passes below %1; %2 was drawn, so %3 stands there instead.</source>
        <translation>Es gilt unterhalb von %1; gezogen wurde %2, darum steht dort %3.</translation>
    </message>
    <message numerus="yes">
        <source>words</source>
        <comment>below their number</comment>
        <translation>
            <numerusform>Wort</numerusform>
            <numerusform>Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;1&gt;%n&lt;/1&gt; words</source>
        <translation>
            <numerusform>&lt;1&gt;%n&lt;/1&gt; Wort</numerusform>
            <numerusform>&lt;1&gt;%n&lt;/1&gt; Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stage</name>
    <message>
        <source>‹%1›</source>
        <comment>a word that is a quotation mark itself</comment>
        <translation>›%1‹</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a word of a text</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>wireless-charging</name>
    <message>
        <source>The charger’s mind</source>
        <translation>Im Ladegerät</translation>
    </message>
    <message>
        <source>It has not been asked anything yet.</source>
        <translation>Noch hat niemand es etwas gefragt.</translation>
    </message>
    <message>
        <source>It cannot give what the receiver asks for.</source>
        <translation>Es kann nicht geben, worum der Empfänger bittet.</translation>
    </message>
    <message>
        <source>%1 of %2 go through the receiver’s coil</source>
        <translation>%1 von %2 gehen durch die Empfangsspule</translation>
    </message>
    <message>
        <source>%1 come back</source>
        <translation>%1 kommen zurück</translation>
    </message>
    <message>
        <source>energy on its way</source>
        <translation>Energie unterwegs</translation>
    </message>
    <message>
        <source>the rest come back</source>
        <translation>die anderen kehren um</translation>
    </message>
    <message>
        <source>Two coils, seen %1° from above</source>
        <translation>Zwei Spulen, Blick %1° von oben</translation>
    </message>
    <message>
        <source>Two coils, seen %1° from below</source>
        <translation>Zwei Spulen, Blick %1° von unten</translation>
    </message>
    <message>
        <source>%1 lines of equal flux, at %2° of the cycle</source>
        <translation>%1 Linien gleichen Flusses, bei %2° der Periode</translation>
    </message>
    <message>
        <source>%1 lines of equal flux, all from the sender</source>
        <translation>%1 Linien gleichen Flusses, alle vom Sender</translation>
    </message>
    <message>
        <source>The field lines are on their way.</source>
        <translation>Die Feldlinien sind unterwegs.</translation>
    </message>
    <message>
        <source>Flux density, µT per A</source>
        <translation>Flussdichte, µT je A</translation>
    </message>
    <message>
        <source>Flux drift along a line %1</source>
        <translation>Flussabweichung entlang einer Linie %1</translation>
    </message>
    <message>
        <source>Receiver: slide it, lift it with Shift</source>
        <translation>Empfänger: schieb ihn, mit Umschalt heb ihn an</translation>
    </message>
    <message>
        <source>Lift the receiver</source>
        <translation>Den Empfänger anheben</translation>
    </message>
    <message>
        <source>Tilt the receiver</source>
        <translation>Den Empfänger neigen</translation>
    </message>
    <message>
        <source>What lies in the field: slide it</source>
        <translation>Was im Feld liegt: schieb es</translation>
    </message>
    <message>
        <source>Sender coil</source>
        <translation>Sendespule</translation>
    </message>
    <message>
        <source>Receiver coil</source>
        <translation>Empfangsspule</translation>
    </message>
    <message>
        <source>No power is drawn from the wall.</source>
        <translation>Aus der Steckdose kommt keine Leistung.</translation>
    </message>
    <message>
        <source>Wall plug</source>
        <translation>Steckdose</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Akku</translation>
    </message>
    <message>
        <source>closes exactly</source>
        <translation>geht genau auf</translation>
    </message>
    <message>
        <source>being computed anew</source>
        <translation>wird neu berechnet</translation>
    </message>
    <message>
        <source>The map is on its way.</source>
        <translation>Die Karte ist unterwegs.</translation>
    </message>
    <message>
        <source>coupling k</source>
        <translation>Kopplung k</translation>
    </message>
    <message>
        <source>null at %1</source>
        <translation>null bei %1</translation>
    </message>
    <message>
        <source>Undo the last change, or move a slider back.</source>
        <translation>Nimm die letzte Änderung zurück oder schieb einen Regler zurück.</translation>
    </message>
    <message>
        <source>The coils are being wound.</source>
        <translation>Die Spulen werden gewickelt.</translation>
    </message>
    <message>
        <source>Their field is computed first, then drawn.</source>
        <translation>Erst wird ihr Feld gerechnet, dann gezeichnet.</translation>
    </message>
    <message>
        <source>The coils are being wound; there is nothing to see yet.</source>
        <translation>Die Spulen werden gewickelt; noch ist nichts zu sehen.</translation>
    </message>
    <message>
        <source>The receiver’s coil is %1 above the sender’s and centred on it.</source>
        <translation>Die Empfangsspule liegt %1 über der Sendespule und mitten darauf.</translation>
    </message>
    <message>
        <source>The receiver’s coil is %1 above the sender’s and %2 off centre.</source>
        <translation>Die Empfangsspule liegt %1 über der Sendespule und %2 neben der Mitte.</translation>
    </message>
    <message>
        <source>It is tilted by %1 degrees.</source>
        <translation>Sie ist um %1 Grad geneigt.</translation>
    </message>
    <message>
        <source>The coupling is %1: negative, because more lines come back through it than go up.</source>
        <translation>Die Kopplung ist %1: negativ, weil mehr Linien durch sie zurückkommen als hinaufgehen.</translation>
    </message>
    <message>
        <source>The coupling is %1.</source>
        <translation>Die Kopplung ist %1.</translation>
    </message>
    <message>
        <source>The coupling waits for your guess.</source>
        <translation>Die Kopplung wartet auf deinen Tipp.</translation>
    </message>
    <message>
        <source>%1 of %2 lines of equal flux go through the receiver’s coil.</source>
        <translation>%1 von %2 Linien gleichen Flusses gehen durch die Empfangsspule.</translation>
    </message>
    <message>
        <source>%1 of the power crosses the gap to the load; %2 leave the wall plug and %3 reach the battery.</source>
        <translation>%1 der Leistung kommen über den Spalt zur Last; %2 verlassen die Steckdose, und %3 erreichen den Akku.</translation>
    </message>
    <message>
        <source>The largest loss is %1: %2.</source>
        <translation>Der größte Verlust ist %1: %2.</translation>
    </message>
    <message>
        <source>No power is drawn.</source>
        <translation>Es fließt keine Leistung.</translation>
    </message>
    <message>
        <source>A coin lies between the coils, takes %1 and reaches %2 °C.</source>
        <translation>Zwischen den Spulen liegt eine Münze, nimmt %1 auf und erreicht %2 °C.</translation>
    </message>
    <message>
        <source>A key lies between the coils, takes %1 and reaches %2 °C.</source>
        <translation>Zwischen den Spulen liegt ein Schlüssel, nimmt %1 auf und erreicht %2 °C.</translation>
    </message>
    <message>
        <source>A card lies between the coils, takes %1 and reaches %2 °C.</source>
        <translation>Zwischen den Spulen liegt eine Karte, nimmt %1 auf und erreicht %2 °C.</translation>
    </message>
    <message>
        <source>The charger: %1.</source>
        <translation>Das Ladegerät: %1.</translation>
    </message>
    <message>
        <source>pad</source>
        <translation>Pad</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>Handy</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>%1 mm</source>
        <translation>%1 mm</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>Abstand %1</translation>
    </message>
    <message>
        <source>%1 off centre</source>
        <translation>%1 neben der Mitte</translation>
    </message>
    <message>
        <source>coin</source>
        <translation>Münze</translation>
    </message>
    <message>
        <source>key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1 °C</translation>
    </message>
    <message>
        <source>Currents</source>
        <translation>Ströme</translation>
    </message>
    <message>
        <source>one cycle, %1</source>
        <translation>eine Periode, %1</translation>
    </message>
    <message>
        <source>No current flows.</source>
        <translation>Es fließt kein Strom.</translation>
    </message>
    <message>
        <source>%1 lines of equal flux, being traced anew</source>
        <translation>%1 Linien gleichen Flusses, werden neu verfolgt</translation>
    </message>
    <message>
        <source>at the voltage limit</source>
        <translation>an der Spannungsgrenze</translation>
    </message>
    <message>
        <source>at the current limit</source>
        <translation>an der Stromgrenze</translation>
    </message>
    <message>
        <source>closes to %1 digits</source>
        <translation>geht auf %1 Stellen auf</translation>
    </message>
    <message>
        <source>%1 in = %2 to the battery + %3 lost</source>
        <translation>%1 hinein = %2 in den Akku + %3 verloren</translation>
    </message>
    <message>
        <source>magnets hold with %1</source>
        <translation>Magnete halten mit %1</translation>
    </message>
    <message>
        <source>magnets pull home with %1</source>
        <translation>Magnete holen zurück mit %1</translation>
    </message>
    <message>
        <source>magnets push away with %1</source>
        <translation>Magnete stoßen ab mit %1</translation>
    </message>
    <message>
        <source>Snap: the magnets took it %1 home.</source>
        <translation>Eingerastet: Die Magnete haben es %1 nach Hause geholt.</translation>
    </message>
    <message>
        <source>The magnets pushed it %1 away.</source>
        <translation>Die Magnete haben es %1 weggestoßen.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Coupling and efficiency</source>
        <translation>Kopplung und Wirkungsgrad</translation>
    </message>
    <message>
        <source>Sketch a coil</source>
        <translation>Spule zeichnen</translation>
    </message>
    <message>
        <source>Round coil back</source>
        <translation>Runde Spule zurück</translation>
    </message>
    <message>
        <source>Draw your own coil</source>
        <translation>Zeichne deine eigene Spule</translation>
    </message>
    <message>
        <source>Keep the coil that is there</source>
        <translation>Die Spule behalten, die da ist</translation>
    </message>
    <message>
        <source>Your coil: %1 turns, %2 of wire, lifted over itself in %3 places.</source>
        <translation>Deine Spule: %1 Windungen, %2 Draht, an %3 Stellen über sich selbst gehoben.</translation>
    </message>
    <message>
        <source>Your coil: %1 turns, %2 of wire.</source>
        <translation>Deine Spule: %1 Windungen, %2 Draht.</translation>
    </message>
    <message>
        <source>waits for your guess</source>
        <translation>wartet auf deinen Tipp</translation>
    </message>
    <message>
        <source>%1 in = %2 + %3 lost</source>
        <translation>%1 hinein = %2 + %3 verloren</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message>
        <source>Sketch a coil: Enter begins</source>
        <translation>Eine Spule zeichnen: Eingabe beginnt</translation>
    </message>
    <message>
        <source>the charger, on for %1 of the time</source>
        <translation>Ladegerät: %1 der Zeit an</translation>
    </message>
    <message>
        <source>the charger, at %1</source>
        <translation>Ladegerät: %1</translation>
    </message>
    <message>
        <source>Arrows move the pencil, Enter sets a point.</source>
        <translation>Pfeile führen den Stift, Eingabe setzt einen Punkt.</translation>
    </message>
    <message>
        <source>Press, go round and round, let go. Or use the arrow keys.</source>
        <translation>Drück, zieh im Kreis, lass los. Oder nimm die Pfeiltasten.</translation>
    </message>
    <message>
        <source>No point is set.</source>
        <translation>Es ist kein Punkt gesetzt.</translation>
    </message>
    <message>
        <source>Pencil %1 to the right, %2 away from you. Points set: %3. Turns: %4.</source>
        <translation>Stift %1 rechts, %2 von dir weg. Gesetzte Punkte: %3. Windungen: %4.</translation>
    </message>
    <message>
        <source>A sheet lies over the coils: draw a coil with the mouse or with keys.</source>
        <translation>Über den Spulen liegt ein Blatt: Zeichne eine Spule mit der Maus oder mit Tasten.</translation>
    </message>
    <message>
        <source>Arrows move the pencil, with Shift five times as far; Enter sets a point, Backspace takes the last one back, Escape ends.</source>
        <translation>Pfeile führen den Stift, mit Umschalt fünfmal so weit; Eingabe setzt einen Punkt, die Rücktaste nimmt den letzten zurück, Esc beendet.</translation>
    </message>
    <message>
        <source>%1 %2 instead of %3</source>
        <translation>%1 %2 statt %3</translation>
    </message>
    <message>
        <source>gap</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>offset</source>
        <translation>Versatz</translation>
    </message>
    <message>
        <source>tilt</source>
        <translation>Neigung</translation>
    </message>
    <message>
        <source>coupling</source>
        <translation>Kopplung</translation>
    </message>
    <message>
        <source>efficiency</source>
        <translation>Wirkungsgrad</translation>
    </message>
    <message>
        <source>from the plug</source>
        <translation>aus der Steckdose</translation>
    </message>
    <message>
        <source>into the receiver</source>
        <translation>in den Empfänger</translation>
    </message>
    <message>
        <source>These watts are its own doing, at %1 and %2; the settings wait until it stops.</source>
        <translation>Diese Watt sind sein eigenes Werk, bei %1 und %2; die Einstellungen warten, bis es aufhört.</translation>
    </message>
    <message>
        <source>Against run B, held for comparison: %1.</source>
        <translation>Gegenüber Lauf B, zum Vergleich festgehalten: %1.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation>Die Karte</translation>
    </message>
    <message>
        <source>At %1 nobody talks: the coil is simply driven.</source>
        <translation>Bei %1 spricht niemand: Die Spule wird einfach betrieben.</translation>
    </message>
    <message>
        <source>as set: %1</source>
        <translation>eingestellt: %1</translation>
    </message>
    <message>
        <source>%1 lines of equal flux</source>
        <translation>%1 Linien gleichen Flusses</translation>
    </message>
    <message>
        <source>ground plate</source>
        <translation>Bodenplatte</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>car</source>
        <translation>Auto</translation>
    </message>
    <message>
        <source>lamp</source>
        <translation>Lampe</translation>
    </message>
    <message>
        <source>A phone over a charging pad.</source>
        <translation>Ein Handy über einem Ladepad.</translation>
    </message>
    <message>
        <source>A car over a plate in the ground.</source>
        <translation>Ein Auto über einer Platte im Boden.</translation>
    </message>
    <message>
        <source>The lamp of the experiment of 2007, over its sender.</source>
        <translation>Die Lampe des Versuchs von 2007 über ihrem Sender.</translation>
    </message>
    <message>
        <source>%1 of the power crosses the gap; %2 leave the wall plug and %3 reach the lamp.</source>
        <translation>%1 der Leistung kommen über den Spalt; %2 verlassen die Steckdose, und %3 erreichen die Lampe.</translation>
    </message>
    <message>
        <source>offset away from you</source>
        <translation>Versatz von dir weg</translation>
    </message>
    <message>
        <source>updating</source>
        <translation>rechnet neu</translation>
    </message>
    <message>
        <source>&lt;1&gt;%2 of %3&lt;/1&gt; go through both coils</source>
        <translation>&lt;1&gt;%2 von %3&lt;/1&gt; gehen durch beide Spulen</translation>
    </message>
    <message>
        <source>%1 of %2 go through both</source>
        <translation>%1 von %2 durch beide</translation>
    </message>
    <message>
        <source>Flux drift %1</source>
        <translation>Flussabweichung %1</translation>
    </message>
    <message>
        <source>friction holds it</source>
        <translation>Reibung hält es</translation>
    </message>
    <message>
        <source>at the input limit</source>
        <translation>an der Aufnahmegrenze</translation>
    </message>
    <message>
        <source>a pull home of %1, which friction stops</source>
        <translation>Zug zur Mitte: %1; die Reibung hält dagegen</translation>
    </message>
    <message>
        <source>%1 turns, about %2 of wire</source>
        <translation>%1 Windungen, etwa %2 Draht</translation>
    </message>
</context>
</TS>
